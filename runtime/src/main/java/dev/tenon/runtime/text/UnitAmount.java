package dev.tenon.runtime.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Durations as a number of units, which JSON holds where an API does not use ISO-8601. */
public final class UnitAmount {

    private static final BigDecimal NANOS_OF_SECOND = BigDecimal.valueOf(1_000_000_000);

    /** So many digits behind the point are enough for a nanosecond to come back as itself, even from days. */
    private static final int SCALE = 18;

    /** No duration has more digits before the point, and none is left of one that has so many zeros behind it. */
    private static final int MOST_DIGITS = 30;

    private UnitAmount() {}

    /** Rounded to nanoseconds; empty if no duration is so long. */
    public static Optional<Duration> duration(BigDecimal amount, ChronoUnit unit) {
        long digits = (long) amount.precision() - amount.scale();
        // Numbers of absurd exponents are not multiplied out.
        if (amount.signum() == 0 || digits < -MOST_DIGITS) {
            return Optional.of(Duration.ZERO);
        }
        if (digits > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal[] parts = amount.multiply(nanosOf(unit))
                .setScale(0, RoundingMode.HALF_EVEN)
                .divideAndRemainder(NANOS_OF_SECOND);
        try {
            return Optional.of(Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The number of units, rounded where it has no end, as that of the minutes in 20 seconds. */
    public static BigDecimal of(Duration duration, ChronoUnit unit) {
        BigDecimal amount = nanos(duration)
                .divide(nanosOf(unit), SCALE, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount;
    }

    private static BigDecimal nanos(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds())
                .multiply(NANOS_OF_SECOND)
                .add(BigDecimal.valueOf(duration.getNano()));
    }

    private static BigDecimal nanosOf(ChronoUnit unit) {
        return nanos(unit.getDuration());
    }
}
