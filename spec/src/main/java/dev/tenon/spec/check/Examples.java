package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Examples are what the spec says: the documentation that a spec comes from is its test. */
final class Examples implements Check {

    @Override
    public void run(Inspection inspection) {
        for (ActionType action : inspection.catalog().actions()) {
            for (Example example : action.examples()) {
                inspection.origins().body(example).ifPresent(body -> check(inspection, action, example.kind(), body));
            }
        }
    }

    /** One body of an action, be it an example's or a real one. */
    static void check(Inspection inspection, ActionType action, Example.Kind kind, JsonNode.Obj body) {
        new ExampleObject(inspection, kind).check(body, shape(inspection, action));
    }

    private static ExampleShape shape(Inspection inspection, ActionType action) {
        Optional<ActionBase> base = inspection.catalog().bases().stream()
                .filter(each -> each.name().equals(action.base()))
                .findFirst();
        List<Field> fields = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        base.ifPresent(found -> {
            fields.addAll(found.fields());
            rules.addAll(found.rules());
        });
        fields.addAll(action.fields());
        rules.addAll(action.rules());
        return new ExampleShape(
                action.wireName(),
                fields,
                rules,
                base.map(found -> new ExampleShape.Tag(found.discriminator(), action.wireName())),
                inspection.origins().isComplete(action.wireName()));
    }
}
