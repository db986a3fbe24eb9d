package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.List;

/** Alternatives of one field, such as {@code string | IntegrationRef}, told apart by the kind of the JSON token. */
public record UnionType(TypeId id, String doc, List<ValueType> alternatives, Span where) implements NamedType {

    public UnionType {
        alternatives = List.copyOf(alternatives);
    }
}
