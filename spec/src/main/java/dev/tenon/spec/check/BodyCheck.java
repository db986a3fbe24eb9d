package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.origin.Origins;
import java.util.List;

/**
 * Holds bodies that are no examples against a spec, by the very code that holds the spec's examples against it: those that somebody
 * really sent, and those that a program is known to make.
 */
public final class BodyCheck {

    private BodyCheck() {}

    /**
     * What is wrong with a body of an action, by place. Two diagnostics quote values, which may be secret: {@code EXAMPLE_VALUE}
     * and {@code WRONG_TOKEN}.
     *
     * @param body its places are the caller's: what they lead to comes back in the diagnostics
     */
    public static List<Diagnostic> check(Catalog catalog, ActionType action, Example.Kind kind, JsonNode.Obj body) {
        Diagnostics found = new Diagnostics();
        Examples.check(new Inspection(catalog, new Origins(), found), action, kind, body);
        return found.sorted();
    }

    /** What is wrong with an object of a type, which is whole. */
    public static List<Diagnostic> check(Catalog catalog, ObjectType type, JsonNode.Obj body) {
        Diagnostics found = new Diagnostics();
        new ExampleObject(new Inspection(catalog, new Origins(), found), Example.Kind.CREATE)
                .check(body, ExampleShape.of(type, true));
        return found.sorted();
    }

    /** What is wrong with the value of a field, or of a parameter, by itself. */
    public static List<Diagnostic> check(Catalog catalog, Field field, JsonNode value) {
        Diagnostics found = new Diagnostics();
        new ExampleValue(new Inspection(catalog, new Origins(), found), Example.Kind.CREATE, field).check(value);
        return found.sorted();
    }
}
