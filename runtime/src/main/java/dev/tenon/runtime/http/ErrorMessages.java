package dev.tenon.runtime.http;

import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words for people in an error's body, whatever its shape. */
final class ErrorMessages {

    private static final Set<String> NAMES = Set.of(
            "message", "messages", "error", "errors", "error_description", "detail", "details", "title", "reason");
    private static final int MOST = 50;

    private final MessageText text;
    private final List<String> found = new ArrayList<>();

    private ErrorMessages(MessageText text) {
        this.text = text;
    }

    static List<String> in(@Nullable JsonValue body, MessageText text) {
        ErrorMessages messages = new ErrorMessages(text);
        if (body != null) {
            messages.collect(body, false);
        }
        return List.copyOf(messages.found);
    }

    /** A list has the name of the property that holds it: {@code {"errors": ["name is missing"]}}. */
    private void collect(JsonValue value, boolean named) {
        if (value.kind() == JsonKind.STRING && named && found.size() < MOST) {
            found.add(text.printable(value.asString()));
        } else if (value.kind() == JsonKind.ARRAY) {
            value.items().forEach(item -> collect(item, named));
        } else if (value.kind() == JsonKind.OBJECT) {
            value.properties().forEach((name, property) -> collect(property, NAMES.contains(name)));
        }
    }
}
