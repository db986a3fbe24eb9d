package dev.tenon.spec.document;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** {@code dest.tag}. */
public record PathExpression(List<Word> steps, Span where) {

    public PathExpression {
        steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
        return steps.stream().map(Word::text).collect(Collectors.joining("."));
    }
}
