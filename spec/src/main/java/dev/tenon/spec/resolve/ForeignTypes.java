package dev.tenon.spec.resolve;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What types are called elsewhere. */
final class ForeignTypes {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("boolean", "bool"),
            Map.entry("integer", "int"),
            Map.entry("int32", "int"),
            Map.entry("short", "int"),
            Map.entry("byte", "int"),
            Map.entry("int64", "long"),
            Map.entry("double", "number"),
            Map.entry("float", "number"),
            Map.entry("bigdecimal", "decimal"),
            Map.entry("text", "string"),
            Map.entry("str", "string"),
            Map.entry("char", "string"),
            Map.entry("uuid", "string"),
            Map.entry("url", "uri"),
            Map.entry("any", "json"),
            Map.entry("object", "json"),
            Map.entry("datetime", "instant"),
            Map.entry("timestamp", "instant"),
            Map.entry("localdate", "date"),
            Map.entry("date", "string"));

    private ForeignTypes() {}

    static Optional<String> hint(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ours = NAMES.getOrDefault(lower, "");
        if (BuiltIn.NAMES.contains(ours)) {
            return Optional.of("write `" + ours + "`");
        }
        return switch (lower) {
            case "null", "nil", "none" -> Optional.of("what may be cleared has a `?` behind its type: `string?`");
            case "optional" -> Optional.of("a field is optional unless a `!` stands behind its type");
            case "list", "array", "set" -> Optional.of("a list is its items' type with `[]` behind it: `string[]`");
            case "map", "dict", "dictionary", "hash" ->
                Optional.of("a map is its values' type with `{}` behind it: `string{}`");
            case "read", "write", "secret", "deprecated" ->
                Optional.of("it stands before the name: `" + lower + " a: int`");
            default -> Optional.empty();
        };
    }
}
