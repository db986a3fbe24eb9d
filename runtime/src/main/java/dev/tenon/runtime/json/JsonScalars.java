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
        if (in.kind() == JsonKind.NULL) {
            return null;
        }
        BigDecimal value = number(in);
        in.spelled(in.number(), value.toString());
        return value;
    }

    /** A number that no object is around, which could remember its text: it goes with the number, and where that is written again. */
    public static @Nullable BigDecimal loneNumber(JsonReader in) {
        return in.kind() == JsonKind.NULL ? null : new WrittenNumber(in.number(), number(in));
    }

    private static BigDecimal number(JsonReader in) {
        try {
            return new BigDecimal(in.number());
        } catch (NumberFormatException e) {
            throw in.problem("a number with an exponent beyond 32 bits");
        }
    }

    /** An ISO-8601 string with an offset or {@code Z}. */
    public static @Nullable Instant instant(JsonReader in) {
        return string(in, "an instant", JsonScalars::parseInstant);
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
        return string(in, "a date", LocalDate::parse);
    }

    /** An ISO-8601 string such as {@code PT5M}; its days have 24 hours. */
    public static @Nullable Duration duration(JsonReader in) {
        return string(in, "a duration", Duration::parse);
    }

    /** A number of units, rounded to nanoseconds. */
    public static @Nullable Duration durationIn(ChronoUnit unit, JsonReader in) {
        if (in.kind() == JsonKind.NULL) {
            return null;
        }
        Duration value = UnitAmount.duration(number(in), unit)
                .orElseThrow(() -> in.problem("a number too large for a duration"));
        in.spelled(in.number(), UnitAmount.of(value, unit).toString());
        return value;
    }

    /** A string in base64. */
    public static @Nullable Bytes bytes(JsonReader in) {
        String text = in.string();
        if (text == null) {
            return null;
        }
        Bytes value = parsed(in, text, "base64", Bytes::ofBase64);
        in.spelled(text, value.toBase64());
        return value;
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

    private static <T> @Nullable T string(JsonReader in, String what, Function<String, T> parser) {
        String text = in.string();
        if (text == null) {
            return null;
        }
        T value = parsed(in, text, what, parser);
        in.spelled(text, value.toString());
        return value;
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
