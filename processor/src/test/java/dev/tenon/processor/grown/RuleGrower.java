package dev.tenon.processor.grown;

import java.util.List;

/** Grows rules over the fields of a body. */
final class RuleGrower {

    private final Choice choice;
    private final List<GrownField> sent;
    private final List<GrownField> optional;
    private final List<GrownField> compared;

    RuleGrower(Choice choice, List<GrownField> fields) {
        this.choice = choice;
        this.sent = fields.stream().filter(field -> !field.read()).toList();
        this.optional = sent.stream().filter(field -> !field.required()).toList();
        this.compared = sent.stream().filter(field -> !field.values().isEmpty()).toList();
    }

    String grow() {
        return optional.isEmpty() ? "" : choice.many(1, 2, "", this::rule);
    }

    private String rule() {
        if (optional.size() > 1 && choice.percent(40)) {
            List<GrownField> counted = choice.some(optional, 4);
            String kind = choice.of(List.of("exactly one", "at most one", "at least one", "all or none"));
            return counted.size() < 2 ? "" : "  " + kind + " of " + paths(counted) + "\n";
        }
        String verb = choice.percent(50) ? "require " : "forbid ";
        String guard = choice.percent(80) ? " " + choice.of(List.of("when", "unless")) + " " + condition(2) : "";
        return "  " + verb + paths(choice.some(optional, 2)) + guard + "\n";
    }

    private String paths(List<GrownField> fields) {
        return String.join(", ", fields.stream().map(GrownField::path).toList());
    }

    private String condition(int depth) {
        return switch (choice.between(0, depth > 0 ? 5 : 2)) {
            case 0, 1, 2 -> test();
            case 3 -> "not (" + condition(depth - 1) + ")";
            case 4 -> "(" + condition(depth - 1) + ") and " + test() + " and " + test();
            default -> test() + " or " + condition(depth - 1);
        };
    }

    private String test() {
        if (compared.isEmpty() || choice.percent(20)) {
            return choice.of(sent).path() + " is set";
        }
        GrownField field = choice.of(compared);
        if (choice.percent(30)) {
            return field.path() + " in (" + String.join(", ", choice.some(field.values(), 3)) + ")";
        }
        String operator = choice.of(field.ordered() ? List.of("==", "!=", "<", "<=", ">", ">=") : List.of("==", "!="));
        return field.path() + " " + operator + " " + choice.of(field.values());
    }
}
