package dev.tenon.processor.grown;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Grows examples of an action. */
final class ExampleGrower {

    private final Choice choice;
    private final NameGrower names;
    private final String tag;
    private final BodyGrower body;

    /** @param tag the property that tells actions apart, with the action's value */
    ExampleGrower(Choice choice, NameGrower names, String tag, BodyGrower body) {
        this.choice = choice;
        this.names = names;
        this.tag = tag;
        this.body = body;
    }

    /** One that shows what its kind may have; what rules say of values stays out. */
    String grow() {
        List<GrownField> fields = body.allFields();
        boolean complete = !body.isRuled()
                && fields.stream().allMatch(field -> !field.required() || !field.isSent() || isValued(field));
        String kind = choice.of(complete ? List.of("create", "update", "response") : List.of("update", "response"));
        Predicate<GrownField> travels = switch (kind) {
            case "create" -> GrownField::isSent;
            case "update" -> field -> field.isSent() && !field.side().equals("create") && !body.isRuled();
            default -> field -> !field.side().equals("write");
        };
        boolean create = kind.equals("create");
        Stream<String> values = fields.stream()
                .filter(travels)
                .filter(ExampleGrower::isValued)
                .filter(field -> (create && field.required()) || choice.percent(50))
                .map(field -> field.wire() + ": " + field.json(choice));
        List<String> all = Stream.concat(Stream.of(tag), values).distinct().toList();
        return "  example " + kind + " " + names.text() + " {\n" + String.join(",\n", all) + "\n}\n";
    }

    private static boolean isValued(GrownField field) {
        return !field.type().values().isEmpty() && !field.secret();
    }
}
