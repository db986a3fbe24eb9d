package dev.tenon.spec.catalog;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Dates, instants and durations as numbers in their order: of a date the day, of the others the seconds. */
public final class Magnitude {

    private static final int DIGITS_OF_NANOS = 9;

    private Magnitude() {}

    /** Whether values of the type are such. */
    public static boolean has(ValueType type) {
        return type instanceof ValueType.Day || type instanceof ValueType.Moment || isDuration(type);
    }

    /** Whether values of the type are durations, however JSON has them. */
    public static boolean isDuration(ValueType type) {
        return type instanceof ValueType.DurationText || type instanceof ValueType.DurationCount;
    }

    /** Of a constant; empty if it is none of the type. */
    public static Optional<BigDecimal> of(ValueType type, Literal literal) {
        if (literal instanceof Literal.Text text) {
            return ofText(type, text.value());
        }
        return literal instanceof Literal.Number number ? ofNumber(type, number.value()) : Optional.empty();
    }

    /** Of a string of JSON; empty if it is none of the type. */
    public static Optional<BigDecimal> ofText(ValueType type, String text) {
        if (type instanceof ValueType.Day) {
            return TextForm.date(text).map(day -> BigDecimal.valueOf(day.toEpochDay()));
        }
        if (type instanceof ValueType.Moment) {
            return TextForm.instant(text).map(Magnitude::of);
        }
        return type instanceof ValueType.DurationText ? TextForm.duration(text).map(Magnitude::of) : Optional.empty();
    }

    /** Of a number of JSON; empty if it is none of the type. */
    public static Optional<BigDecimal> ofNumber(ValueType type, BigDecimal amount) {
        return type instanceof ValueType.DurationCount count && count.unit().holds(amount)
                ? Optional.of(of(count.unit().duration(amount)))
                : Optional.empty();
    }

    private static BigDecimal of(Instant instant) {
        return seconds(instant.getEpochSecond(), instant.getNano());
    }

    private static BigDecimal of(Duration duration) {
        return seconds(duration.getSeconds(), duration.getNano());
    }

    private static BigDecimal seconds(long seconds, int nanos) {
        return BigDecimal.valueOf(seconds)
                .add(BigDecimal.valueOf(nanos, DIGITS_OF_NANOS))
                .stripTrailingZeros();
    }
}
