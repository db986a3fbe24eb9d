package dev.tenon.processor.grown;

import java.util.List;
import java.util.function.Supplier;

/** Grows the types that the language brings along, with bounds and values that lie within. */
final class ScalarGrower {

    static final List<String> PATTERNS =
            List.of("[a-z]+", "a+b", ".*", "\\\\d{1,3}", "\\\"", "\\\\\\\\u002a", "[*]/", "a|b", "\\u00e9", "\\\\$L");

    private static final List<String> UNITS =
            List.of("nanos", "micros", "millis", "seconds", "minutes", "hours", "days");

    private final Choice choice;
    private final NameGrower names;
    private final List<Supplier<GrownType>> all;

    ScalarGrower(Choice choice, NameGrower names) {
        this.choice = choice;
        this.names = names;
        this.all = List.of(
                this::string,
                this::string,
                this::matching,
                () -> GrownType.of("bool", "bool", "true", "false"),
                () -> GrownType.of("int", "int" + choice.maybe(50, () -> "(-3..24)"), "0", "7", "-3", "24"),
                () -> GrownType.of("long", "long" + choice.maybe(50, () -> "(0..)"), "0", "7", "9007199254740993"),
                () -> GrownType.of(
                        "number",
                        "number" + choice.maybe(30, () -> "(-2e9..1.5)"),
                        "0",
                        "1.5",
                        "-2e9",
                        "-1.00000000000000000001"),
                this::decimal,
                this::instant,
                () -> GrownType.of("date", "date" + choice.maybe(40, () -> "(..\"2026-09-30\")"), "\"2026-02-28\""),
                this::duration,
                this::counted,
                this::bytes,
                () -> GrownType.of("uri", "uri", "\"a:b\"", "\"https://a.example/?b=%20\""),
                () -> GrownType.of("json", "json"));
    }

    GrownType grow() {
        return choice.of(all).get();
    }

    /** What fits into a path. */
    GrownType step() {
        return choice.percent(50) ? all.get(choice.between(4, 5)).get() : string();
    }

    /** What fits into a query or a header. */
    GrownType line() {
        GrownType grown = grow();
        return List.of("string", "bool", "int", "long", "number", "uri").contains(grown.kind()) ? grown : string();
    }

    private GrownType string() {
        String bounds = choice.of(List.of("", "", "(1..)", "(..64)", "(1..64)"));
        return GrownType.of("string", "string" + bounds, "\"a\"", names.text(), names.text());
    }

    private GrownType matching() {
        String length = choice.of(List.of("", "1.., ", "1..64, "));
        return GrownType.of("matching", "string(" + length + "matches \"" + choice.of(PATTERNS) + "\")");
    }

    private GrownType decimal() {
        return choice.percent(40)
                ? GrownType.of("decimal", "decimal(0.01..9999.99)", "0.01", "1.10", "9999.990")
                : GrownType.of("decimal", "decimal", "1.10", "-0", "99999999999999999999.5", "1e400");
    }

    private GrownType instant() {
        String bounds = choice.maybe(30, () -> "(\"2026-01-01T00:00:00Z\"..)");
        return GrownType.of("instant", "instant" + bounds, "\"2026-02-28T12:00:00Z\"", "\"2026-02-28T12:00+01:00\"");
    }

    private GrownType duration() {
        String bounds = choice.maybe(30, () -> "(\"PT1S\"..\"PT48H\")");
        return GrownType.of("duration", "duration" + bounds, "\"PT5M\"", "\"P1DT0.5S\"");
    }

    private GrownType counted() {
        String unit = choice.of(UNITS);
        String bounds = choice.maybe(40, () -> "(0.5..3600)");
        return GrownType.of("duration " + unit, "duration " + unit + bounds, "60", "1.5", "3600");
    }

    private GrownType bytes() {
        return GrownType.of("bytes", "bytes" + choice.of(List.of("", "(1..)", "(..16)", "(1..16)")), "\"aGk=\"");
    }
}
