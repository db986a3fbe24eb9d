package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.origin.Origins;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds bodies that are no examples against a spec, by the very code that holds the spec's examples against it: those that somebody
 * really sent, and those that a program is known to make. Their places are the caller's: what they lead to comes back in the
 * diagnostics.
 */
public final class BodyCheck {

    private final Catalog catalog;
    private final Origins nothing = new Origins();

    /** By a spec. */
    public BodyCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What is wrong with a body of an action, by place. Two diagnostics quote values, which may be secret: {@code EXAMPLE_VALUE}
     * and {@code WRONG_TOKEN}.
     */
    public List<Diagnostic> ofAction(ActionType action, Example.Kind kind, JsonNode.Obj body) {
        return found(inspection -> Examples.check(inspection, action, kind, body));
    }

    /** What is wrong with the value of a field, or of a parameter, by itself. */
    public List<Diagnostic> ofField(Field field, JsonNode value) {
        return found(inspection -> new ExampleValue(inspection, Example.Kind.CREATE, field).check(value));
    }

    /** Which rules a body breaks, whatever else may be wrong with it and with what is inside. */
    public List<Diagnostic> ofRules(List<Rule> rules, Example.Kind kind, JsonNode.Obj body) {
        return rules.isEmpty() ? List.of() : found(inspection -> new ExampleRules(inspection, kind).check(body, rules));
    }

    List<Diagnostic> found(Consumer<Inspection> check) {
        Diagnostics found = new Diagnostics();
        check.accept(new Inspection(catalog, nothing, found));
        return found.isEmpty() ? List.of() : found.sorted();
    }
}
