package dev.tenon.testkit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a value is in a body: {@code $.crates[1]}. A chain to the root, put together only when somebody asks: few values of a body
 * are ever wrong.
 *
 * @param parent what holds the value
 * @param name the property's name; none for an item of a list
 * @param step how the path goes on from the parent
 */
record JsonPath(Optional<JsonPath> parent, Optional<String> name, String step) {

    static final JsonPath ROOT = new JsonPath(Optional.empty(), Optional.empty(), "$");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]+");

    JsonPath member(String name) {
        boolean plain = PLAIN.matcher(name).matches();
        return new JsonPath(Optional.of(this), Optional.of(name), plain ? "." + name : "[\"" + name + "\"]");
    }

    JsonPath item(int index) {
        return new JsonPath(Optional.of(this), Optional.empty(), "[" + index + "]");
    }

    @Override
    public String toString() {
        return parent.map(JsonPath::toString).orElse("") + step;
    }
}
