package dev.tenon.spec.document;

import dev.tenon.spec.source.Span;

/**
 * A constant: a default, or what a field is compared with.
 *
 * @param text of a string the value, of the others what is written
 * @param source as written
 */
public record LiteralExpression(Kind kind, String text, String source, Span where) implements DefaultExpression {

    public enum Kind {
        /** A bare word: an enum value, {@code true} or {@code false}. */
        NAME,
        STRING,
        NUMBER
    }
}
