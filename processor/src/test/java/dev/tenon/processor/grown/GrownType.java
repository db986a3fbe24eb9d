package dev.tenon.processor.grown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type that grew, as far as fields, rules and examples of it need to know it.
 *
 * @param kind the word of the language, {@code enum} and the text of an enum, or {@code object}, {@code list} and the like
 * @param values what a field of it may be compared with
 * @param item of a list
 * @param fields of an object; of a declared one they may yet grow
 */
record GrownType(
        String text,
        String kind,
        List<String> values,
        @Nullable GrownType item,
        List<GrownField> fields) {

    private static final List<String> NUMBERS = List.of("int", "long", "number", "decimal");
    private static final List<String> MOMENTS = List.of("date", "instant");

    static GrownType of(String kind, String text, String... values) {
        return new GrownType(text, kind, List.of(values), null, List.of());
    }

    static GrownType ofEnum(String text, List<String> values) {
        return new GrownType(text, "enum " + text, values, null, List.of());
    }

    static GrownType ofObject(String text, List<GrownField> fields) {
        return new GrownType(text, "object", List.of(), null, fields);
    }

    GrownType inList(String brackets) {
        return new GrownType(text + brackets, "list", List.of(), this, List.of());
    }

    GrownType inMap(String braces) {
        return new GrownType(text + braces, "map", List.of(), null, List.of());
    }

    /** What a field of it may have as a default. */
    List<String> defaults() {
        boolean some = text.endsWith("(1..3)") || text.endsWith("(1..10, unique)");
        return switch (kind) {
            case "list" -> some ? List.of() : List.of("[]");
            case "map" -> some ? List.of() : List.of("{}");
            default -> values;
        };
    }

    boolean isOrdered() {
        return isNumber() || MOMENTS.contains(kind) || kind.startsWith("duration");
    }

    private boolean isNumber() {
        return NUMBERS.contains(kind);
    }

    /** Whether rules may compare a field of it with another of its kind. */
    boolean isCompared() {
        return isOrdered() || List.of("string", "matching", "bool", "uri").contains(kind) || kind.startsWith("enum ");
    }

    boolean isLikeIn(GrownType other) {
        boolean durations = kind.startsWith("duration") && other.kind.startsWith("duration");
        return kind.equals(other.kind) || durations || (isNumber() && other.isNumber());
    }

    /** A unit at its end would be the type's own. */
    boolean isDuration() {
        return text.startsWith("duration");
    }
}
