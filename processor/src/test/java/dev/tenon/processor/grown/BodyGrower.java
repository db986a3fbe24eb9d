package dev.tenon.processor.grown;

import java.util.ArrayList;
import java.util.List;

/** Grows what stands in braces: fields, then rules over them. */
final class BodyGrower {

    private final Choice choice;
    private final NameGrower names;
    private final TypeGrower types;
    private final List<GrownField> fields = new ArrayList<>();
    private final List<GrownField> inherited = new ArrayList<>();
    private final List<String> staying = new ArrayList<>();
    private boolean ofObject;
    private boolean ruled;

    BodyGrower(Choice choice, NameGrower names, TypeGrower types) {
        this.choice = choice;
        this.names = names;
        this.types = types;
    }

    /** An object is sent as a whole, so that no field of it is for create requests alone. */
    BodyGrower ofObject() {
        ofObject = true;
        return this;
    }

    /** Fields from elsewhere that rules may name too. */
    BodyGrower inherit(BodyGrower other) {
        inherited.addAll(other.fields);
        ruled |= other.ruled;
        return this;
    }

    /** Those that have grown. */
    List<GrownField> fields() {
        return fields;
    }

    /** Those from elsewhere too. */
    List<GrownField> allFields() {
        List<GrownField> all = new ArrayList<>(inherited);
        all.addAll(fields);
        return all;
    }

    boolean isRuled() {
        return ruled;
    }

    String grow(int size) {
        return grow(size, depth());
    }

    String grow(int size, int depth) {
        return "{\n" + members(size, depth) + "}";
    }

    /** Mostly flat: what stands deep inside takes javac longer than it tells. */
    private int depth() {
        return choice.percent(30) ? 2 : 1;
    }

    /** What stands between the braces. */
    String members(int size) {
        return members(size, depth());
    }

    private String members(int size, int depth) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < size; i++) {
            body.append(field(depth));
        }
        if (!fields.isEmpty() && choice.percent(50)) {
            String rules = new RuleGrower(choice, allFields()).grow();
            ruled |= !rules.isEmpty();
            body.append(rules);
        }
        return body.toString();
    }

    private String field(int depth) {
        String name = names.wire();
        if (choice.percent(5)) {
            return field(depth, "read", name, "") + field(depth, "write", name, "");
        }
        String side = choice.of(List.of("", "", "", "", "read", "write", ofObject ? "" : "create"));
        return field(depth, side, name, choice.maybe(10, () -> " as " + names.fresh()));
    }

    private String field(int depth, String side, String name, String javaName) {
        String doc = names.doc("  ");
        boolean constant = choice.percent(4);
        boolean secret = !constant && choice.percent(8);
        String modifiers = (side.isEmpty() ? "" : side + " ") + (secret ? "secret " : "") + modifiers(name);
        GrownType type = constant ? types.constant() : types.type(depth);
        boolean cleared = !constant && !side.equals("create") && choice.percent(20);
        // An object that requires a declared one may be led back to itself.
        String mark = cleared ? "?" : choice.maybe(type.fields().isEmpty() ? 25 : 8, () -> "!");
        fields.add(new GrownField(name, type, side, mark.equals("!"), secret, constant));
        return doc + "  " + modifiers + name + javaName + ": " + type.text() + mark + unit(type)
                + value(type, secret || constant) + "\n";
    }

    private String modifiers(String name) {
        String since = choice.maybe(5, () -> "since " + choice.of(List.of("\"2026-02\"", names.text())) + " ");
        if (!choice.percent(8)) {
            staying.add(name);
            return since;
        }
        List<String> others =
                staying.stream().filter(other -> !other.equals(name)).toList();
        String use = others.isEmpty() ? "" : choice.maybe(40, () -> "use " + choice.of(others) + " ");
        return since + "deprecated " + choice.maybe(50, () -> names.text() + " ") + use;
    }

    private String unit(GrownType type) {
        return type.isDuration() ? "" : choice.maybe(10, () -> " " + choice.of(List.of("seconds", "class", "a_b")));
    }

    private String value(GrownType type, boolean none) {
        return none || type.defaults().isEmpty() ? "" : choice.maybe(20, () -> " = " + choice.of(type.defaults()));
    }
}
