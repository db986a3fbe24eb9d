package dev.tenon.spec.document;

import dev.tenon.spec.source.Span;

/** What stands behind the {@code =} of a field. */
public sealed interface DefaultExpression permits LiteralExpression, JsonExpression {

    /** As written, on one line. */
    String source();

    Span where();
}
