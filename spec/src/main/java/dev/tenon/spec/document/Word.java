package dev.tenon.spec.document;

import dev.tenon.spec.source.Span;

/**
 * A name, a string or another single token.
 *
 * @param text what it means: of a string the value, without quotes and escapes
 */
public record Word(String text, Span where) {}
