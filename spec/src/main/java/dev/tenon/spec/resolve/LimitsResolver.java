package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.DurationUnit;
import dev.tenon.spec.catalog.Limits;
import dev.tenon.spec.catalog.TextForm;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import dev.tenon.spec.document.BoundsExpression;
import dev.tenon.spec.document.TypeExpression;
import dev.tenon.spec.document.Word;
import dev.tenon.spec.origin.Origins;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The built-in types whose range is one of values rather than of a count: numbers with a fraction, dates, durations. */
final class LimitsResolver {

    private static final List<String> NAMES = List.of("number", "decimal", "instant", "date", "duration");

    private static final Map<String, String> FORMS = Map.of(
            "an instant", "write it like `\"2026-02-28T12:00:00Z\"`",
            "a date", "write it like `\"2026-02-28\"`",
            "a duration without a unit", "write it like `\"PT5M\"`, or give the type a unit: `duration seconds`");

    private final Reporter reporter;
    private final Origins origins;

    LimitsResolver(Reporter reporter, Origins origins) {
        this.reporter = reporter;
        this.origins = origins;
    }

    static boolean bounds(String name) {
        return NAMES.contains(name);
    }

    static boolean isQuoted(Word word) {
        return word.where().source().text().charAt(word.where().start()) == '"';
    }

    /** The type of one of these names, within its range. */
    ValueType resolve(TypeExpression.Named named) {
        String name = named.name().text();
        return switch (name) {
            case "number" -> new ValueType.Fraction(range(named, LimitsResolver::finite, "a number"));
            case "decimal" -> new ValueType.Decimal(range(named, LimitsResolver::number, "a decimal"));
            case "instant" -> new ValueType.Moment(range(named, text(TextForm::instant), "an instant"));
            case "date" -> new ValueType.Day(range(named, text(TextForm::date), "a date"));
            case "duration" -> duration(named);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private ValueType duration(TypeExpression.Named named) {
        Optional<DurationUnit> unit = named.unit().flatMap(word -> DurationUnit.of(word.text()));
        if (unit.isPresent()) {
            return new ValueType.DurationCount(
                    unit.get(),
                    range(
                            named,
                            word -> number(word).filter(unit.get()::holds),
                            "a duration in " + unit.get().word()));
        }
        if (named.unit().isPresent()) {
            Word word = named.unit().get();
            reporter.add(Diagnostic.of(Code.DURATION_UNIT, word.where(), word.text())
                    .hint(DidYouMean.hint(word.text(), DurationUnit.words())
                            .orElse("the units are `" + String.join("`, `", DurationUnit.words()) + "`")));
            return new ValueType.DurationText(Limits.<Duration>none());
        }
        return new ValueType.DurationText(range(named, text(TextForm::duration), "a duration without a unit"));
    }

    private <T extends Comparable<? super T>> Limits<T> range(
            TypeExpression.Named named, Function<Word, Optional<T>> read, String what) {
        Optional<BoundsExpression.Range> range = named.bounds().flatMap(BoundsExpression::range);
        if (range.isEmpty()) {
            return Limits.none();
        }
        Function<Word, Optional<T>> end = word -> {
            Optional<T> value = read.apply(word);
            if (value.isEmpty()) {
                reporter.add(Diagnostic.of(Code.BOUND_TOO_FAR, word.where(), word.text(), what)
                        .hint(Optional.ofNullable(FORMS.get(what))));
            }
            return value;
        };
        Limits<T> limits =
                new Limits<>(range.get().min().flatMap(end), range.get().max().flatMap(end));
        origins.put(limits, range.get().where());
        return limits;
    }

    private static <T> Function<Word, Optional<T>> text(Function<String, Optional<T>> read) {
        return word -> isQuoted(word) ? read.apply(word.text()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Word word) {
        return isQuoted(word) ? Optional.empty() : Optional.of(new BigDecimal(word.text()));
    }

    private static Optional<BigDecimal> finite(Word word) {
        return number(word).filter(number -> Double.isFinite(number.doubleValue()));
    }
}
