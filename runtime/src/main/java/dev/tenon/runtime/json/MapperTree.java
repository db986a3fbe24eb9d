package dev.tenon.runtime.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON as an object mapper reads it, of whatever generation, with the text of its numbers and every property.
 *
 * <p>A mapper that is told no type reads fractions as doubles, and keeps one of two properties of a name. Here it finds a way for
 * each kind of token instead: creators for strings and booleans, for an object the creator without parameters and the setter of any
 * property, and for the rest {@link MapperRest}.
 */
@OnlyMarked
final class MapperTree {

    /** A property with the name of another is kept too, so that the first in the text is complained of. */
    private record Property(String name, @Nullable MapperTree value) {}

    /** A string or boolean, or what is neither that nor an object; null for an object. */
    private final @Nullable Object content;

    private final List<Property> properties = new ArrayList<>();

    private MapperTree(Object content) {
        this.content = content;
    }

    /** Private, lest a mapper generates code that calls it, which could not see the class. */
    @JsonCreator
    private MapperTree() {
        this.content = null;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MapperTree of(String value) {
        return new MapperTree(JsonValue.of(value));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MapperTree of(boolean value) {
        return new MapperTree(JsonValue.of(value));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MapperTree of(MapperRest value) {
        return new MapperTree(value);
    }

    @JsonAnySetter
    void put(String name, @Nullable MapperTree value) {
        properties.add(new Property(name, value));
    }

    /**
     * The value as our own codec would read it.
     *
     * @param tree null for null
     * @throws JsonException if a property stands twice, or a number is none in JSON
     */
    static JsonValue value(@Nullable MapperTree tree) {
        if (tree == null) {
            return JsonValue.NULL;
        }
        if (tree.content instanceof JsonValue scalar) {
            return scalar;
        }
        return tree.content instanceof MapperRest rest ? rest.value() : tree.object();
    }

    /** The value at a step from where it is called, which a complaint names as well. */
    static JsonValue valueAt(String step, @Nullable MapperTree tree) {
        try {
            return value(tree);
        } catch (JsonException e) {
            throw e.below(step);
        }
    }

    private JsonValue object() {
        Map<String, JsonValue> kept = new LinkedHashMap<>();
        for (Property property : properties) {
            if (kept.containsKey(property.name())) {
                throw new JsonException("", JsonReader.TWICE).below(property.name());
            }
            kept.put(property.name(), valueAt(property.name(), property.value()));
        }
        return JsonValue.of(kept);
    }
}
