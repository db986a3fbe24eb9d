package dev.tenon.spec.check;

import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;

/** Where to point at a JSON value: at the whole of a leaf, at the opening bracket of what may span many lines. */
final class Tip {

    private Tip() {}

    static Span of(JsonNode node) {
        Span where = node.where();
        boolean composed = node instanceof JsonNode.Obj || node instanceof JsonNode.Arr;
        return composed ? new Span(where.source(), where.start(), where.start() + 1) : where;
    }
}
