package dev.tenon.spec.catalog;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a duration counts when JSON has a number for it. A day is 24 hours; months and years have no length of their own. */
public enum DurationUnit {
    NANOS(1),
    MICROS(1_000),
    MILLIS(1_000_000),
    SECONDS(1_000_000_000),
    MINUTES(60_000_000_000L),
    HOURS(3_600_000_000_000L),
    DAYS(86_400_000_000_000L);

    /** Just so much fits into a {@link java.time.Duration}. */
    private static final BigDecimal MOST_NANOS =
            BigDecimal.valueOf(Long.MAX_VALUE).scaleByPowerOfTen(9);

    private static final BigInteger NANOS_OF_SECOND = BigInteger.valueOf(1_000_000_000);

    private static final int MOST_DIGITS = 30;

    private final BigDecimal nanos;

    DurationUnit(long nanos) {
        this.nanos = BigDecimal.valueOf(nanos);
    }

    /** As the language writes it, which is also how Java's {@code ChronoUnit} is called: {@code seconds}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(DurationUnit::word).toList();
    }

    public static Optional<DurationUnit> of(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word().equals(word)).findFirst();
    }

    /** So many of the unit, as many as one {@link #holds}, rounded as the runtime rounds what it reads. */
    public Duration duration(BigDecimal amount) {
        if (digits(amount) < -MOST_DIGITS) {
            return Duration.ZERO;
        }
        BigInteger[] parts = amount.multiply(nanos)
                .setScale(0, RoundingMode.HALF_EVEN)
                .toBigInteger()
                .divideAndRemainder(NANOS_OF_SECOND);
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    /** Whether a duration can be so long. */
    public boolean holds(BigDecimal amount) {
        // Numbers of absurd exponents are not multiplied out.
        return digits(amount) <= MOST_DIGITS && amount.multiply(nanos).abs().compareTo(MOST_NANOS) <= 0;
    }

    private static long digits(BigDecimal amount) {
        return (long) amount.precision() - amount.scale();
    }
}
