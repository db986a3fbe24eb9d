package dev.tenon.spec.document;

import dev.tenon.spec.source.Span;
import java.util.Optional;

/**
 * {@code (1..64, matches "[a-z]+")}.
 *
 * @param range the part with the two dots, if there is one
 * @param pattern the text after {@code matches}, if there is one
 * @param unique the word {@code unique}, if it is there
 */
public record BoundsExpression(Optional<Range> range, Optional<Word> pattern, Optional<Word> unique, Span where) {

    /** {@code 1..64}, <code>"2026-01-01"..</code>; either end may be open. */
    public record Range(Optional<Word> min, Optional<Word> max, Span where) {}
}
