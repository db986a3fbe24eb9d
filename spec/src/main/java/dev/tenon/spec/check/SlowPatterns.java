package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.pattern.Language;
import dev.tenon.spec.pattern.Languages;
import dev.tenon.spec.pattern.Slowness;
import dev.tenon.spec.source.Span;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A pattern answers before long, whatever the text. What doubles with each character more is wrong at any length; what grows with a
 * power of the length is told where the longest text that may come costs too much.
 */
record SlowPatterns(Inspection inspection, Languages languages) {

    /** Steps that a matcher takes in a second or a few. */
    private static final double BUDGET = 500_000_000;

    /** Where the spec does not bound the length: no value of a field, but what somebody may send. */
    private static final long UNBOUNDED = 10_000;

    private static final String ONE_WAY =
            "let there be one way to read a text: `(a+)+` is `a+`, `(a|ab)*` is `(ab?)*`, `(.*,)*` is `([^,]*,)*`";

    void check(Span where, String pattern, Bounds bound) {
        Optional<Slowness> slowness = languages.slownessOf(pattern);
        Optional<String> doubling = languages.of(pattern).flatMap(Language::doubling);
        Optional<Slowness> seen = slowness.filter(Slowness::isDoubling);
        if (seen.isPresent()) {
            Slowness found = seen.get();
            inspection.report(Diagnostic.of(Code.SLOW_PATTERN, where, witness(found, 40), found.pump())
                    .hint(ONE_WAY));
        } else if (doubling.isPresent()) {
            String text = doubling.get();
            inspection.report(Diagnostic.of(Code.SLOW_PATTERN, where, "many `" + text + "`", text)
                    .hint(ONE_WAY));
        } else {
            long longest = Ranges.isEmpty(bound) ? 0 : bound.max().orElse(UNBOUNDED);
            slowness.filter(found -> found.reads(longest) > BUDGET)
                    .ifPresent(found -> inspection.report(costly(where, found, longest)));
        }
    }

    private static Diagnostic costly(Span where, Slowness found, long longest) {
        String steps = "10^" + (long) Math.floor(Math.log10(found.reads(longest)));
        long power = found.growth().map(growth -> Math.round(growth.power())).orElse(0L);
        OptionalLong harmless = found.longest(BUDGET);
        return Diagnostic.of(
                        Code.COSTLY_PATTERN,
                        where,
                        witness(found, longest / found.pump().length()),
                        steps,
                        power)
                .hint(
                        "let repeats that may meet have no character in common: `[^,]*,[^,]*,` for `.*,.*,`; or bound the length: "
                                + "up to " + harmless.orElse(0) + " characters do no harm");
    }

    private static String witness(Slowness found, long times) {
        String start =
                found.start().isEmpty() || found.start().equals(found.pump()) ? "" : "`" + found.start() + "`, then ";
        String end = found.end().isEmpty() ? "" : ", then `" + found.end() + "`";
        return start + "`" + found.pump() + "` " + times + " times" + end;
    }
}
