package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * {@code union Shape by kind { … }}: objects that one property tells apart. Open on the wire, since APIs add alternatives.
 *
 * @param property the wire name of the string property whose value is the tag
 */
public record TaggedUnion(TypeId id, String doc, String property, List<Alternative> alternatives, Span where)
        implements NamedType {

    public TaggedUnion {
        alternatives = List.copyOf(alternatives);
    }

    /** The alternative that a value of the property stands for. */
    public Optional<Alternative> alternative(String tag) {
        return alternatives.stream().filter(each -> each.tag().equals(tag)).findFirst();
    }

    /**
     * One kind of object.
     *
     * @param tag the value of the property
     * @param javaName the name chosen with {@code as}
     * @param type the object beside the property; one type may stand under several tags
     */
    public record Alternative(
            String tag, Optional<String> javaName, String doc, ValueType.ObjectRef type, Span where) {}
}
