package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.List;

/** A JSON object with listed properties, declared with {@code type} or inline at a field. */
public record ObjectType(TypeId id, String doc, List<Field> fields, List<Rule> rules, Span where) implements NamedType {

    public ObjectType {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }
}
