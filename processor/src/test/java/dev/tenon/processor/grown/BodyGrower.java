package dev.tenon.processor.grown;

import java.util.ArrayList;
import java.util.List;

/** Grows what stands in braces: fields, then rules over them. */
final class BodyGrower {

    private final Choice choice;
    private final NameGrower names;
    private final TypeGrower types;
    private final List<GrownField> fields = new ArrayList<>();

    BodyGrower(Choice choice, NameGrower names, TypeGrower types) {
        this.choice = choice;
        this.names = names;
        this.types = types;
    }

    String grow(int size) {
        return grow(size, 2);
    }

    String grow(int size, int depth) {
        StringBuilder body = new StringBuilder("{\n");
        for (int i = 0; i < size; i++) {
            body.append(field(depth));
        }
        if (!fields.isEmpty() && choice.percent(40)) {
            body.append(new RuleGrower(choice, fields).grow());
        }
        return body.append("}").toString();
    }

    private String field(int depth) {
        String name = names.wire();
        if (choice.percent(5)) {
            return field(depth, "read ", name, "") + field(depth, "write ", name, "");
        }
        String side = choice.of(List.of("", "", "", "", "read ", "write "));
        return field(depth, side, name, choice.maybe(10, () -> " as " + names.fresh()));
    }

    private String field(int depth, String side, String name, String javaName) {
        boolean secret = choice.percent(8);
        String deprecated = choice.maybe(8, () -> "deprecated " + choice.maybe(50, () -> names.text() + " "));
        TypeGrower.Grown type = types.type(depth);
        String mark = choice.of(List.of("", "", "", "!", "?"));
        String unit = choice.maybe(10, () -> " " + choice.of(List.of("seconds", "class", "a_b")));
        boolean valued = !type.values().isEmpty() && !secret;
        String value = choice.maybe(valued ? 20 : 0, () -> " = " + choice.of(type.values()));
        fields.add(new GrownField(
                name, secret ? List.of() : type.values(), type.ordered(), mark.equals("!"), side.equals("read ")));
        return names.doc("  ") + "  " + side + (secret ? "secret " : "") + deprecated + name + javaName + ": "
                + type.text() + mark + unit + value + "\n";
    }
}
