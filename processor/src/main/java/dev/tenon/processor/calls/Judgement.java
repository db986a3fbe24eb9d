package dev.tenon.processor.calls;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.check.BodyCheck;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is certainly wrong with values that calls hand over. What Java's types rule out is not looked for. */
public final class Judgement {

    private static final Map<Code, Code> OF_CALLS = Map.of(
            Code.EXAMPLE_OUTSIDE, Code.CALL_VALUE,
            Code.EXAMPLE_RULE, Code.CALL_RULE);

    private final BodyCheck spec;
    private final Sent sent;

    Judgement(Catalog catalog) {
        this.spec = new BodyCheck(catalog);
        this.sent = new Sent(catalog);
    }

    /** What is sent for a value of Java. */
    public JsonNode sent(Field field, JsonNode value) {
        return sent.as(field.type(), value);
    }

    /** Of one value, as it is sent. */
    public List<Diagnostic> of(Field field, JsonNode value) {
        if (value instanceof JsonNode.Unknown) {
            return List.of();
        }
        List<Diagnostic> found = ofCalls(spec.ofField(field, value));
        found.replaceAll(each -> each.related(field.where(), "declared here"));
        return found;
    }

    /** Of all that a builder was given; each value for itself was judged when it came, and so was what other builders made of it. */
    public List<Diagnostic> of(Shape.Making making, JsonNode.Obj made) {
        return ofCalls(spec.ofRules(making.shape().rules(), making.kind(), made));
    }

    private static List<Diagnostic> ofCalls(List<Diagnostic> all) {
        List<Diagnostic> found = new ArrayList<>();
        for (Diagnostic each : all) {
            Code code = OF_CALLS.get(each.code());
            if (code != null) {
                found.add(new Diagnostic(code, each.where(), each.message(), each.hint(), each.related()));
            }
        }
        return found;
    }
}
