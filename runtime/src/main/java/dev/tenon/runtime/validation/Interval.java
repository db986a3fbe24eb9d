package dev.tenon.runtime.validation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An inclusive range of values, its ends written as a spec has them: of numbers, instants, dates and durations.
 *
 * @param min empty if that end is open
 * @param max likewise
 */
record Interval(String min, String max) {

    /** What the value must be, if it lies outside. NaN does. */
    Optional<String> problem(Object value) {
        boolean inside = !Double.valueOf(Double.NaN).equals(value)
                && (min.isEmpty() || order(value, min) >= 0)
                && (max.isEmpty() || order(value, max) <= 0);
        return inside ? Optional.empty() : Optional.of("must be " + words());
    }

    private String words() {
        if (max.isEmpty()) {
            return "at least " + min;
        }
        if (min.equals(max)) {
            return min;
        }
        return min.isEmpty() ? "at most " + max : min + " to " + max;
    }

    private static int order(Object value, String end) {
        if (value instanceof Instant instant) {
            return instant.compareTo(Instant.parse(end));
        }
        if (value instanceof LocalDate date) {
            return date.compareTo(LocalDate.parse(end));
        }
        if (value instanceof Duration duration) {
            return duration.compareTo(Duration.parse(end));
        }
        return value instanceof Double fraction
                ? orderOfFraction(fraction, end)
                : ((BigDecimal) value).compareTo(new BigDecimal(end));
    }

    /** The end is rounded as the value was when it became a double; minus zero is zero. */
    private static int orderOfFraction(double fraction, String end) {
        return Double.compare(fraction + 0.0, Double.parseDouble(end) + 0.0);
    }
}
