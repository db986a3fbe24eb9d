package dev.tenon.runtime.json;

import dev.tenon.runtime.Bytes;
import dev.tenon.runtime.text.UnitAmount;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads, for emitted code, what is a string or a number in JSON and in Java a value of its own. As with {@link JsonReader}, null is
 * null, and whatever else is not of the form is a {@link JsonException}.
 */
public final class JsonScalars {

    /** Seconds may be left out, and so may colon and minutes of the offset. */
    private static final DateTimeFormatter OFFSET_TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withChronology(IsoChronology.INSTANCE)
            .withResolverStyle(ResolverStyle.STRICT);

    private JsonScalars() {}

    /** A number with its digits as they are: {@code 1.10} is not {@code 1.1}. */
    public static @Nullable BigDecimal decimal(JsonReader in) {
        return switch (in.kind()) {
            case NULL -> null;
            case NUMBER -> number(in);
            default -> throw in.problem(in.kind().words() + " where a number is due");
        };
    }

    private static BigDecimal number(JsonReader in) {
        try {
            return in.value().asNumber();
        } catch (IllegalStateException e) {
            throw in.problem("a number with an exponent beyond 32 bits");
        }
    }

    /** An ISO-8601 string with an offset or {@code Z}. */
    public static @Nullable Instant instant(JsonReader in) {
        return in.string(text -> parsed(in, text, "an instant", JsonScalars::parseInstant));
    }

    private static Instant parseInstant(String text) {
        try {
            return OffsetDateTime.parse(text, OFFSET_TIME).toInstant();
        } catch (DateTimeException e) {
            // An instant may lie in a year that no date with an offset can have.
            return Instant.parse(text);
        }
    }

    /** An ISO-8601 string. */
    public static @Nullable LocalDate date(JsonReader in) {
        return in.string(text -> parsed(in, text, "a date", LocalDate::parse));
    }

    /** An ISO-8601 string such as {@code PT5M}; its days have 24 hours. */
    public static @Nullable Duration duration(JsonReader in) {
        return in.string(text -> parsed(in, text, "a duration", Duration::parse));
    }

    /** A number of units, rounded to nanoseconds. */
    public static @Nullable Duration durationIn(ChronoUnit unit, JsonReader in) {
        BigDecimal amount = decimal(in);
        return amount == null
                ? null
                : UnitAmount.duration(amount, unit).orElseThrow(() -> in.problem("a number too large for a duration"));
    }

    /** A string in base64. */
    public static @Nullable Bytes bytes(JsonReader in) {
        return in.string(text -> parsed(in, text, "base64", Bytes::ofBase64));
    }

    /**
     * A value that can only be one.
     *
     * @param found what is there; a null, as of a field that the server does not show, is passed on
     */
    public static <T extends Comparable<T>> @Nullable T constant(JsonReader in, T expected, @Nullable T found) {
        if (found != null && found.compareTo(expected) != 0) {
            throw in.problem("not what it always is");
        }
        return found;
    }

    /** The text is not told: it may be a secret. */
    private static <T> T parsed(JsonReader in, String text, String what, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw in.problem("a string that is not " + what);
        }
    }
}
