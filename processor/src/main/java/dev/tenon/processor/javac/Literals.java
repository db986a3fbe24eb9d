package dev.tenon.processor.javac;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.math.BigDecimal;

/** Values that the compiler knows, in JSON. */
final class Literals {

    private Literals() {}

    static JsonNode of(LiteralTree literal, Span where) {
        return literal.getKind() == Tree.Kind.NULL_LITERAL
                ? new JsonNode.Null(where)
                : ofValue(literal.getValue(), where);
    }

    /** A character or a float is not what any setter takes. */
    static JsonNode ofValue(Object value, Span where) {
        if (value instanceof String text) {
            return new JsonNode.Str(text, where);
        }
        if (value instanceof Boolean truth) {
            return new JsonNode.Bool(truth, where);
        }
        boolean finite = value instanceof Integer
                || value instanceof Long
                || (value instanceof Double number && Double.isFinite(number));
        return finite
                ? new JsonNode.Num(new BigDecimal(value.toString()).toString(), where)
                : new JsonNode.Unknown(true, where);
    }
}
