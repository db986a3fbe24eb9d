package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.BoundsExpression;
import dev.tenon.spec.document.Word;
import dev.tenon.spec.origin.Origins;
import java.util.Optional;
import java.util.OptionalLong;

/** What stands in parentheses after a type, fitted to it. */
final class BoundsResolver {

    private final Reporter reporter;
    private final Origins origins;

    BoundsResolver(Reporter reporter, Origins origins) {
        this.reporter = reporter;
        this.origins = origins;
    }

    private static boolean counts(String name) {
        return name.equals("string") || name.equals("bytes") || name.startsWith("a ");
    }

    /** The range of what a type called {@code name} counts, or a whole number is; lists are called {@code a list}. */
    Bounds range(Optional<BoundsExpression> bounds, String name) {
        Optional<BoundsExpression.Range> range = bounds.flatMap(BoundsExpression::range);
        if (range.isEmpty()) {
            return Bounds.NONE;
        }
        if (LimitsResolver.bounds(name)) {
            return Bounds.NONE;
        }
        if (!counts(name) && !name.equals("int") && !name.equals("long")) {
            misfit("a range", name, range.get().where());
            return Bounds.NONE;
        }
        Bounds resolved =
                new Bounds(end(range.get().min(), name), end(range.get().max(), name));
        origins.put(resolved, range.get().where());
        return resolved;
    }

    /** The pattern of a type called {@code name}. */
    Optional<String> pattern(Optional<BoundsExpression> bounds, String name) {
        Optional<Word> pattern = bounds.flatMap(BoundsExpression::pattern);
        if (pattern.isPresent() && !name.equals("string")) {
            misfit("a pattern", name, pattern.get().where());
            return Optional.empty();
        }
        return pattern.map(Word::text);
    }

    /** Whether the items of a type called {@code name} must differ. */
    boolean unique(Optional<BoundsExpression> bounds, String name) {
        Optional<Word> unique = bounds.flatMap(BoundsExpression::unique);
        if (unique.isPresent() && !name.equals("a list")) {
            misfit("`unique`", name, unique.get().where());
        }
        return unique.isPresent();
    }

    private void misfit(String what, String name, dev.tenon.spec.source.Span where) {
        String type = name.startsWith("a ") ? name : "`" + name + "`";
        reporter.add(Diagnostic.of(Code.BOUNDS_MISFIT, where, what, type)
                .hint("ranges stand at strings, numbers, dates, durations, bytes, lists and maps, patterns at strings, "
                        + "`unique` at lists"));
    }

    private OptionalLong end(Optional<Word> written, String name) {
        if (written.isEmpty()) {
            return OptionalLong.empty();
        }
        boolean counts = counts(name);
        long least = counts ? 0 : name.equals("int") ? Integer.MIN_VALUE : Long.MIN_VALUE;
        long most = name.equals("long") ? Long.MAX_VALUE : Integer.MAX_VALUE;
        try {
            long value = Long.parseLong(written.get().text());
            if (value >= least && value <= most && !LimitsResolver.isQuoted(written.get())) {
                return OptionalLong.of(value);
            }
        } catch (NumberFormatException e) {
            // Not a whole number of 64 bits: reported below, as other numbers that do not fit.
        }
        String what = counts ? "the size of " + (name.equals("string") ? "a string" : name) : "an `" + name + "`";
        reporter.add(Diagnostic.of(
                Code.BOUND_TOO_FAR,
                written.get().where(),
                written.get().text(),
                what.replace("an `long`", "a `long`")));
        return OptionalLong.empty();
    }
}
