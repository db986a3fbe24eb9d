package dev.tenon.processor.grown;

import java.util.ArrayList;
import java.util.List;

/** Grows types of fields. */
final class TypeGrower {

    private static final List<String> OF_LISTS = List.of("", "", "(1..3)", "(..3)", "(unique)", "(1..10, unique)");
    private static final List<String> OF_MAPS = List.of("", "(..64)", "(1..3)");

    private final Choice choice;
    private final NameGrower names;
    private final Declared declared;
    private final ScalarGrower scalars;

    TypeGrower(Choice choice, NameGrower names, Declared declared) {
        this.choice = choice;
        this.names = names;
        this.declared = declared;
        this.scalars = new ScalarGrower(choice, names);
    }

    /** A type of a field, in which others stand so many deep. */
    GrownType type(int depth) {
        return switch (choice.between(0, depth > 0 ? 10 : 5)) {
            case 6 -> union(depth);
            case 7, 8, 9 -> composed(single(depth - 1));
            default -> single(depth);
        };
    }

    private GrownType composed(GrownType part) {
        GrownType type = part;
        for (int left = choice.percent(20) ? 2 : 1; left > 0; left--) {
            type = choice.percent(60) ? type.inList("[]" + choice.of(OF_LISTS)) : type.inMap("{}" + choice.of(OF_MAPS));
        }
        return type;
    }

    /** What may stand before brackets. */
    private GrownType single(int depth) {
        return switch (choice.between(0, depth > 0 ? 8 : 6)) {
            case 0, 1, 2, 3, 4 -> scalars.grow();
            case 5, 6 -> named();
            case 7 -> inlineEnum();
            default -> inlineObject(depth);
        };
    }

    private GrownType named() {
        if (!declared.unions().isEmpty() && choice.percent(40)) {
            return GrownType.of("union", choice.of(declared.unions()));
        }
        if (!declared.enums().isEmpty() && choice.percent(50)) {
            String name = choice.of(List.copyOf(declared.enums().keySet()));
            return GrownType.ofEnum(name, declared.enums().get(name));
        }
        return declared.objects().isEmpty() ? scalars.grow() : declaredObject();
    }

    private GrownType declaredObject() {
        String name = choice.of(List.copyOf(declared.objects().keySet()));
        return GrownType.ofObject(name, declared.objects().get(name));
    }

    private GrownType inlineEnum() {
        List<String> values = new ArrayList<>();
        return GrownType.ofEnum("enum " + choice.maybe(20, () -> names.declared() + " ") + enumBody(values), values);
    }

    /** The values are added to those that are known of it. */
    String enumBody(List<String> values) {
        boolean documented = choice.percent(15);
        return names.apart(() -> documented
                ? "{\n" + choice.many(1, 4, "\n", () -> names.doc("  ") + "  " + value(values)) + "\n}"
                : "{ " + choice.many(1, 4, ", ", () -> value(values)) + " }");
    }

    private String value(List<String> values) {
        String value = names.wire();
        values.add(value);
        return value + choice.maybe(10, () -> " as " + names.fresh());
    }

    private GrownType inlineObject(int depth) {
        return inlineObject(choice.maybe(20, () -> "type " + names.declared() + " "), depth);
    }

    /** An object with a name of its own, which can stand after an arrow. */
    GrownType namedObject() {
        return inlineObject("type " + names.declared() + " ", 1);
    }

    private GrownType inlineObject(String name, int depth) {
        BodyGrower body = new BodyGrower(choice, names, this).ofObject();
        String text = names.apart(() -> body.grow(choice.between(0, 2), depth - 1));
        return GrownType.ofObject(name + text, body.fields());
    }

    /** What a constant is the whole type of. */
    GrownType constant() {
        String value =
                choice.of(List.of("\"v2\"", names.text(), "3", "-1", "1.10", "9007199254740993", "1e30", "true"));
        return GrownType.of("constant", value, value);
    }

    private GrownType union(int depth) {
        List<String> kinds = new ArrayList<>(choice.some(List.of("text", "bool", "number", "list", "object"), 4));
        kinds.replaceAll(kind -> alternative(kind, depth));
        return kinds.size() == 1 ? scalars.grow() : GrownType.of("either", String.join(" | ", kinds));
    }

    private String alternative(String kind, int depth) {
        return switch (kind) {
            case "text" ->
                choice.percent(20)
                        ? inlineEnum().text()
                        : choice.of(List.of("string", "string(1..4)", "date", "instant", "bytes(1..)", "uri"));
            case "number" -> choice.of(List.of("int(1..9)", "long", "number", "decimal(0.5..)", "duration seconds"));
            case "list" -> choice.of(List.of("string[]", "int[][](1..3)", "decimal{}[](unique)"));
            case "object" -> object(depth).text();
            default -> kind;
        };
    }

    /** What may stand under a tag. */
    GrownType tagged() {
        return declared.objects().isEmpty() || choice.percent(30) ? inlineObject(1) : declaredObject();
    }

    private GrownType object(int depth) {
        if (choice.percent(20)) {
            return scalars.grow().inMap("{}");
        }
        return !declared.unions().isEmpty() && choice.percent(30)
                ? GrownType.of("union", choice.of(declared.unions()))
                : declared.objects().isEmpty() || choice.percent(30) ? inlineObject(depth) : declaredObject();
    }
}
