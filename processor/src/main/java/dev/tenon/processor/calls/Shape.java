package dev.tenon.processor.calls;

import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Rule;
import java.util.List;
import java.util.Map;

/**
 * What a builder makes: requests for an action, or an object.
 *
 * @param fields what can be set, by the setter's name
 * @param rules what is asked of the whole
 */
public record Shape(Map<String, Field> fields, List<Rule> rules) {

    public Shape {
        fields = Map.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** A builder at work: of an update, or of what is whole. */
    public record Making(Shape shape, Example.Kind kind) {}
}
