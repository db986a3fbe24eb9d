package dev.tenon.spec.catalog;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Strings of JSON that mean something else, read as the runtime reads them. Empty if the text is none. */
public final class TextForm {

    /** Seconds may be left out, and so may colon and minutes of the offset. */
    private static final DateTimeFormatter OFFSET_TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withChronology(IsoChronology.INSTANCE)
            .withResolverStyle(ResolverStyle.STRICT);

    private TextForm() {}

    public static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, OFFSET_TIME).toInstant());
        } catch (DateTimeException e) {
            return farInstant(text);
        }
    }

    /** An instant may lie in a year that no date with an offset can have. */
    private static Optional<Instant> farInstant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code PT5M}; a day is 24 hours. */
    public static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How many bytes a text in base64 stands for; line ends in it mean nothing. */
    public static OptionalInt base64(String text) {
        try {
            return OptionalInt.of(Base64.getDecoder().decode(text.replaceAll("[\r\n]", "")).length);
        } catch (IllegalArgumentException e) {
            return OptionalInt.empty();
        }
    }
}
