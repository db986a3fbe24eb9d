package dev.tenon.processor.calls;

import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.ObjectType;
import java.util.Map;
import java.util.Optional;

/**
 * What a builder makes: requests for an action, or an object.
 *
 * @param action empty for an object, and for what all actions of a base have
 * @param object empty for an action
 * @param fields what can be set, by the setter's name
 */
public record Shape(Optional<ActionType> action, Optional<ObjectType> object, Map<String, Field> fields) {

    public Shape {
        fields = Map.copyOf(fields);
    }

    /** A builder at work: of an update, or of what is whole. */
    public record Making(Shape shape, Example.Kind kind) {}
}
