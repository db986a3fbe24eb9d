package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.origin.Origins;
import java.util.List;

/** Holds a body that somebody really sent against a spec, by the very code that holds the spec's examples against it. */
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
}
