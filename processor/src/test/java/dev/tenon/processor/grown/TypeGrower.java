package dev.tenon.processor.grown;

import java.util.ArrayList;
import java.util.List;

/** Grows types of fields. */
final class TypeGrower {

    private static final List<String> PATTERNS =
            List.of("[a-z]+", "a+b", ".*", "\\\\d{1,3}", "\\\"", "\\\\\\\\u002a", "[*]/", "a|b", "\\u00e9", "\\\\$L");

    private final Choice choice;
    private final NameGrower names;
    private final SpecGrower spec;

    TypeGrower(Choice choice, NameGrower names, SpecGrower spec) {
        this.choice = choice;
        this.names = names;
        this.spec = spec;
    }

    /**
     * A type that grew.
     *
     * @param values what a field of it may be compared with, or have as a default
     */
    record Grown(String text, List<String> values, boolean ordered) {

        static Grown of(String text) {
            return new Grown(text, List.of(), false);
        }
    }

    Grown type(int depth) {
        return switch (choice.between(0, depth > 0 ? 9 : 5)) {
            case 6 -> Grown.of(union(depth));
            case 7, 8 -> Grown.of(single(depth - 1).text() + choice.many(1, 2, "", this::brackets));
            default -> single(depth);
        };
    }

    private String brackets() {
        return "[]" + choice.maybe(30, () -> "(1..3)");
    }

    /** What may stand before the brackets of a list. */
    private Grown single(int depth) {
        return switch (choice.between(0, depth > 0 ? 7 : 5)) {
            case 0, 1, 2, 3, 4 -> scalar();
            case 5 -> named();
            case 6 -> inlineEnum();
            default -> Grown.of(inlineObject(depth));
        };
    }

    private Grown scalar() {
        return switch (choice.between(0, 8)) {
            case 0, 1 -> new Grown("string", List.of("\"a\"", names.text(), names.text()), false);
            case 2 -> Grown.of("string(1.., matches \"" + choice.of(PATTERNS) + "\")");
            case 3 -> new Grown("bool", List.of("true", "false"), false);
            case 4 -> new Grown("int" + choice.maybe(50, () -> "(-3..24)"), List.of("0", "7", "-3", "24"), true);
            case 5 -> new Grown("long" + choice.maybe(50, () -> "(0..)"), List.of("0", "7", "9007199254740993"), true);
            case 6 -> new Grown("number", List.of("0", "1.5", "-2e9", "0.1"), true);
            case 7 -> new Grown("uri", List.of("\"a:b\"", "\"https://a.example/?b=%20\""), false);
            default -> Grown.of("json");
        };
    }

    private Grown named() {
        if (!spec.unions().isEmpty() && choice.percent(40)) {
            return Grown.of(choice.of(spec.unions()));
        }
        if (!spec.enums().isEmpty() && choice.percent(50)) {
            String name = choice.of(List.copyOf(spec.enums().keySet()));
            return new Grown(name, spec.enums().get(name), false);
        }
        return spec.objects().isEmpty() ? scalar() : Grown.of(choice.of(spec.objects()));
    }

    private Grown inlineEnum() {
        List<String> values = new ArrayList<>();
        return new Grown("enum " + choice.maybe(20, () -> names.declared() + " ") + enumBody(values), values, false);
    }

    /** The values are added to those that are known of it. */
    String enumBody(List<String> values) {
        return names.apart(() -> "{ " + choice.many(1, 4, ", ", () -> value(values)) + " }");
    }

    private String value(List<String> values) {
        String value = names.wire();
        values.add(value);
        return value + choice.maybe(10, () -> " as " + names.fresh());
    }

    private String inlineObject(int depth) {
        String name = choice.maybe(20, () -> "type " + names.declared() + " ");
        return name + names.apart(() -> new BodyGrower(choice, names, this).grow(choice.between(0, 2), depth - 1));
    }

    private String union(int depth) {
        List<String> alternatives =
                new ArrayList<>(choice.some(List.of("string", "bool", "int(1..9)", "string[]", "object"), 4));
        alternatives.replaceAll(each -> each.equals("object") ? objectOf(depth) : each);
        if (choice.percent(20)) {
            alternatives.remove("string");
            alternatives.add(0, inlineEnum().text());
        }
        return String.join(" | ", alternatives);
    }

    /** What may stand under a tag. */
    String object() {
        return objectOf(1);
    }

    private String objectOf(int depth) {
        if (!spec.unions().isEmpty() && depth > 1 && choice.percent(30)) {
            return choice.of(spec.unions());
        }
        return spec.objects().isEmpty() || choice.percent(30) ? inlineObject(depth) : choice.of(spec.objects());
    }
}
