package dev.tenon.processor.grown;

import java.util.ArrayList;
import java.util.List;

/** Grows rules over the fields of a body. */
final class RuleGrower {

    private final Choice choice;
    private final ConditionGrower conditions;
    private final List<String> optional = new ArrayList<>();

    RuleGrower(Choice choice, List<GrownField> fields) {
        this.choice = choice;
        this.conditions = new ConditionGrower(choice, fields);
        collect("", fields, 0);
    }

    /** What may be demanded: the optional fields that are sent, down into objects. */
    private void collect(String path, List<GrownField> fields, int depth) {
        for (GrownField field : fields) {
            if (field.isSent() && !field.constant()) {
                if (!field.required()) {
                    optional.add(path + field.name());
                }
                if (depth < 2) {
                    collect(path + field.name() + ".", field.type().fields(), depth + 1);
                }
            }
        }
    }

    String grow() {
        return optional.isEmpty() ? "" : choice.many(1, 2, "", this::rule);
    }

    private String rule() {
        if (optional.size() > 1 && choice.percent(40)) {
            List<String> counted = choice.some(optional, 4);
            String kind = choice.of(List.of("exactly one", "at most one", "at least one", "all or none"));
            return counted.size() < 2 ? "" : "  " + kind + " of " + String.join(", ", counted) + "\n";
        }
        String verb = choice.percent(50) ? "require " : "forbid ";
        List<String> ruled = choice.some(optional, 2);
        String guard = choice.maybe(95, () -> choice.of(List.of(" when ", " unless ")) + conditions.grow(ruled));
        return "  " + verb + String.join(", ", ruled) + guard + "\n";
    }
}
