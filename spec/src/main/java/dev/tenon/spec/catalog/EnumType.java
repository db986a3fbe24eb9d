package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;

/** A list of strings that the API knows; open on the wire, since APIs add values. */
public record EnumType(TypeId id, String doc, List<Constant> constants, Span where) implements NamedType {

    public EnumType {
        constants = List.copyOf(constants);
    }

    public Optional<Constant> constant(String wireName) {
        return constants.stream().filter(c -> c.wireName().equals(wireName)).findFirst();
    }

    /**
     * One value.
     *
     * @param javaName the name chosen with {@code as}
     */
    public record Constant(String wireName, Optional<String> javaName, String doc, Span where) {}
}
