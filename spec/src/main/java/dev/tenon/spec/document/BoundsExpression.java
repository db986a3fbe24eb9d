package dev.tenon.spec.document;

import dev.tenon.spec.source.Span;
import java.util.Optional;

/**
 * {@code (1..64, matches "[a-z]+")}.
 *
 * @param range the part with the two dots, if there is one
 * @param pattern the text after {@code matches}, if there is one
 */
public record BoundsExpression(Optional<Range> range, Optional<Word> pattern, Span where) {

    /** {@code 1..64}; either end may be open. */
    public record Range(Optional<Word> min, Optional<Word> max, Span where) {}
}
