package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.origin.Origins;
import java.util.List;

/**
 * Holds a value that somebody really sent or answered against a spec, as {@link BodyCheck} does with bodies of actions. The places in
 * the diagnostics are those of the value.
 */
public final class ValueCheck {

    private ValueCheck() {}

    /** What is wrong with a parameter or a body of a request, which is declared as a field is. */
    public static List<Diagnostic> sent(Catalog catalog, Field declared, JsonNode value) {
        Diagnostics found = new Diagnostics();
        new ExampleValue(inspection(catalog, found), Example.Kind.CREATE, declared).check(value);
        return found.sorted();
    }

    /** What is wrong with a header or a body of an answer. Unlike an example it is whole: what the server promises is there. */
    public static List<Diagnostic> answered(Catalog catalog, Field declared, JsonNode value) {
        Diagnostics found = new Diagnostics();
        Inspection inspection = inspection(catalog, found);
        new ExampleValue(inspection, Example.Kind.RESPONSE, declared).check(value);
        new Promises(inspection).check(value, declared.type());
        return found.sorted();
    }

    /** The same of an action. */
    public static List<Diagnostic> answered(Catalog catalog, ActionType action, JsonNode.Obj value) {
        Diagnostics found = new Diagnostics();
        Inspection inspection = inspection(catalog, found);
        Examples.check(inspection, action, Example.Kind.RESPONSE, value);
        Promises promises = new Promises(inspection);
        promises.check(value, catalog.base(action.base()).fields());
        promises.check(value, action.fields());
        return found.sorted();
    }

    private static Inspection inspection(Catalog catalog, Diagnostics found) {
        return new Inspection(catalog, new Origins(), found);
    }
}
