package dev.tenon.processor.calls;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.check.BodyCheck;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.json.JsonNode;
import java.util.List;
import java.util.Map;

/** What is certainly wrong with values that calls hand over. What Java's types rule out is not looked for. */
public final class Judgement {

    private static final Map<Code, Code> OF_CALLS = Map.of(
            Code.EXAMPLE_OUTSIDE, Code.CALL_VALUE,
            Code.EXAMPLE_RULE, Code.CALL_RULE);

    private final Catalog catalog;

    /** By a spec. */
    public Judgement(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What is sent for a value of Java. */
    public JsonNode sent(Field field, JsonNode value) {
        return new Sent(catalog).as(field.type(), value);
    }

    /** Of one value, as it is sent. */
    public List<Diagnostic> of(Field field, JsonNode value) {
        return ofCalls(BodyCheck.check(catalog, field, value)).stream()
                .map(found -> found.related(field.where(), "declared here"))
                .toList();
    }

    /** Of all that a builder was given. */
    public List<Diagnostic> of(Shape.Making making, JsonNode.Obj made) {
        Shape shape = making.shape();
        return shape
                .object()
                .map(object -> ofCalls(BodyCheck.check(catalog, object, made)))
                .or(() -> shape.action().map(action -> ofCalls(BodyCheck.check(catalog, action, making.kind(), made))))
                .orElse(List.of())
                .stream()
                .filter(found -> found.code() == Code.CALL_RULE)
                .toList();
    }

    private static List<Diagnostic> ofCalls(List<Diagnostic> all) {
        return all.stream()
                .filter(found -> OF_CALLS.containsKey(found.code()))
                .map(found -> new Diagnostic(
                        OF_CALLS.get(found.code()), found.where(), found.message(), found.hint(), found.related()))
                .toList();
    }
}
