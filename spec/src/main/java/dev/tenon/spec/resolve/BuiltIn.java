package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.ValueType;
import java.util.List;
import java.util.Optional;

/** The types that the language brings along. */
final class BuiltIn {

    static final List<String> NAMES = List.of(
            "string",
            "bool",
            "int",
            "long",
            "number",
            "decimal",
            "instant",
            "date",
            "duration",
            "bytes",
            "uri",
            "json");

    private BuiltIn() {}

    /**
     * The built-in type of that name within the given bounds; bounds that it cannot have are left out.
     *
     * @param name one of {@link #NAMES} of which {@link LimitsResolver} knows nothing
     */
    static ValueType of(String name, Bounds range, Optional<String> pattern) {
        return switch (name) {
            case "string" -> new ValueType.Text(range, pattern);
            case "bool" -> new ValueType.Bool();
            case "int" -> new ValueType.Whole(ValueType.Whole.Width.INT, range);
            case "long" -> new ValueType.Whole(ValueType.Whole.Width.LONG, range);
            case "bytes" -> new ValueType.Binary(range);
            case "uri" -> new ValueType.Uri();
            case "json" -> new ValueType.Json();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
