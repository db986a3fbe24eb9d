package dev.tenon.spec.document;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;

/** What stands after the colon of a field. */
public sealed interface TypeExpression {

    Span where();

    /**
     * A built-in or declared type: {@code int(1..24)}, {@code Pier}.
     *
     * @param unit what a {@code duration} counts
     */
    record Named(Word name, Optional<Word> unit, Optional<BoundsExpression> bounds, Span where)
            implements TypeExpression {}

    /** {@code T[](1..10)}. */
    record ListOf(TypeExpression item, Optional<BoundsExpression> size, Span where) implements TypeExpression {}

    /** <code>T{}(1..10)</code>. */
    record MapOf(TypeExpression value, Optional<BoundsExpression> size, Span where) implements TypeExpression {}

    /** {@code enum { A, B }}, with or without a name. */
    record InlineEnum(Optional<Word> name, EnumBody body, Span where) implements TypeExpression {}

    /** <code>{ a: string }</code>, or with a name {@code type Crate { … }}. */
    record InlineObject(Optional<Word> name, Body body, Span where) implements TypeExpression {}

    /** {@code "v2"}: the only value that a field can have. */
    record Constant(LiteralExpression value, Span where) implements TypeExpression {}

    /** {@code A | B}. */
    record Union(List<TypeExpression> alternatives, Span where) implements TypeExpression {
        public Union {
            alternatives = List.copyOf(alternatives);
        }
    }
}
