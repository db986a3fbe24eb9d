package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.Limits;
import dev.tenon.spec.catalog.TextForm;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.catalog.ValueType.Whole.Width;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.OptionalInt;

/** Says what a value must be that it is not; nothing if it is all right. */
final class Outside {

    private Outside() {}

    /** A string of JSON as a value of a type. */
    static Optional<String> string(ValueType type, String value) {
        if (type instanceof ValueType.Text text) {
            return text(text, value);
        }
        if (type instanceof ValueType.Uri) {
            return uri(value);
        }
        if (type instanceof ValueType.Moment moment) {
            return form(moment.range(), TextForm.instant(value), type);
        }
        if (type instanceof ValueType.Day day) {
            return form(day.range(), TextForm.date(value), type);
        }
        if (type instanceof ValueType.DurationText duration) {
            return form(duration.range(), TextForm.duration(value), type);
        }
        return type instanceof ValueType.Binary binary ? binary(binary, value) : Optional.empty();
    }

    /** A number of JSON as a value of a type. */
    static Optional<String> number(ValueType type, BigDecimal value) {
        if (type instanceof ValueType.Whole whole) {
            return whole(whole, value);
        }
        if (type instanceof ValueType.Fraction fraction) {
            return fraction(fraction, value);
        }
        if (type instanceof ValueType.Decimal decimal) {
            return limits(decimal.range(), value);
        }
        return type instanceof ValueType.DurationCount count ? durationCount(count, value) : Optional.empty();
    }

    private static Optional<String> text(ValueType.Text type, String value) {
        if (misses(type.length(), value.length())) {
            return Optional.of("of length " + type.length());
        }
        return type.pattern()
                .filter(pattern -> !PatternMatch.mayMatch(pattern, value))
                .map(pattern -> "matched by `" + pattern + "`");
    }

    private static Optional<String> whole(ValueType.Whole type, BigDecimal value) {
        long least = type.width() == Width.INT ? Integer.MIN_VALUE : Long.MIN_VALUE;
        long most = type.width() == Width.INT ? Integer.MAX_VALUE : Long.MAX_VALUE;
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            return Optional.of("within " + least + ".." + most);
        }
        return misses(type.range(), value.longValue()) ? Optional.of("within " + type.range()) : Optional.empty();
    }

    private static Optional<String> fraction(ValueType.Fraction type, BigDecimal value) {
        return Double.isFinite(value.doubleValue())
                ? limits(type.range(), value)
                : Optional.of("within what a double can hold");
    }

    private static Optional<String> durationCount(ValueType.DurationCount type, BigDecimal value) {
        return type.unit().holds(value) ? limits(type.range(), value) : Optional.of("within what a duration can hold");
    }

    /** A value of a type that has a form of its own for a string: empty if the text is none. */
    private static <T extends Comparable<? super T>> Optional<String> form(
            Limits<T> limits, Optional<T> value, ValueType type) {
        return value.map(found -> limits(limits, found)).orElseGet(() -> Optional.of(formOf(type)));
    }

    private static String formOf(ValueType type) {
        if (type instanceof ValueType.Moment) {
            return "an instant such as 2026-02-28T12:00:00Z";
        }
        return type instanceof ValueType.Day ? "a date such as 2026-02-28" : "a duration such as PT5M";
    }

    private static Optional<String> binary(ValueType.Binary type, String value) {
        OptionalInt size = TextForm.base64(value);
        if (size.isEmpty()) {
            return Optional.of("base64");
        }
        return misses(type.size(), size.getAsInt()) ? Optional.of("of size " + type.size()) : Optional.empty();
    }

    private static <T extends Comparable<? super T>> Optional<String> limits(Limits<T> limits, T value) {
        return limits.isEmpty() || limits.contains(value) ? Optional.empty() : Optional.of("within " + limits);
    }

    static Optional<String> size(Bounds bounds, int size) {
        return misses(bounds, size) ? Optional.of("of size " + bounds) : Optional.empty();
    }

    private static Optional<String> uri(String value) {
        try {
            new URI(value);
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of("a URI");
        }
    }

    /** Of an empty range enough is said already. */
    private static boolean misses(Bounds bounds, long value) {
        return !Ranges.isEmpty(bounds) && !bounds.contains(value);
    }
}
