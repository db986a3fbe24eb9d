package dev.tenon.spec.document;

import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;

/**
 * A default that is an array or an object.
 *
 * @param source as written, on one line
 */
public record JsonExpression(JsonNode value, String source) implements DefaultExpression {

    /** The opening bracket: the rest may stand on many lines. */
    @Override
    public Span where() {
        Span whole = value.where();
        return new Span(whole.source(), whole.start(), whole.start() + 1);
    }
}
