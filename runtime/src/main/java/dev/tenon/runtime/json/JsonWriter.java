package dev.tenon.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.tenon.runtime.Bytes;
import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.text.UnitAmount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON token by token for emitted code.
 *
 * <p>The methods that take a property's name write nothing for a null value, unless the object at hand holds an explicit
 * null of that name.
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    private static final String REDACTED = "<redacted>";

    private final JsonGenerator generator;
    private final Mode mode;
    private Set<String> nulls = Set.of();
    private boolean redactNext;
    private Map<String, String> tags = Map.of();

    private enum Mode {
        /** What the client sends, or the server sent. */
        WIRE,
        /** For people: secrets, and what may be one, are left out. */
        DESCRIPTION,
        /** The same over several lines. */
        LAYOUT
    }

    private JsonWriter(JsonGenerator generator, Mode mode) {
        this.generator = generator;
        this.mode = mode;
    }

    /** The compact JSON text in UTF-8. */
    public static byte[] toBytes(JsonWritable value) {
        return write(value, Mode.WIRE);
    }

    /** The compact JSON text with secrets redacted, for logs and {@code toString}. */
    public static String describe(JsonWritable value) {
        return new String(write(value, Mode.DESCRIPTION), StandardCharsets.UTF_8);
    }

    /** As {@link #describe}, over several lines. */
    public static String layOut(JsonWritable value) {
        return new String(write(value, Mode.LAYOUT), StandardCharsets.UTF_8);
    }

    private static byte[] write(JsonWritable value, Mode mode) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            if (mode == Mode.LAYOUT) {
                generator.setPrettyPrinter(LAYOUT.createInstance());
            }
            value.writeTo(new JsonWriter(generator, mode));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The next property is a secret: its value is shown to the wire only. */
    public JsonWriter secret() {
        redactNext = true;
        return this;
    }

    public void string(String name, @Nullable String value) {
        if (named(name, value)) {
            value(value);
        }
    }

    public void uri(String name, @Nullable URI value) {
        if (named(name, value)) {
            value(value);
        }
    }

    public void bool(String name, @Nullable Boolean value) {
        if (named(name, value)) {
            value(value);
        }
    }

    public void int32(String name, @Nullable Integer value) {
        if (named(name, value)) {
            value(value);
        }
    }

    public void int64(String name, @Nullable Long value) {
        if (named(name, value)) {
            value(value);
        }
    }

    public void float64(String name, @Nullable Double value) {
        if (named(name, value)) {
            value(value);
        }
    }

    public void decimal(String name, @Nullable BigDecimal value) {
        if (named(name, value)) {
            value(value);
        }
    }

    public void instant(String name, @Nullable Instant value) {
        if (named(name, value)) {
            value(value);
        }
    }

    public void date(String name, @Nullable LocalDate value) {
        if (named(name, value)) {
            value(value);
        }
    }

    public void duration(String name, @Nullable Duration value) {
        if (named(name, value)) {
            value(value);
        }
    }

    /** A number of units. */
    public void duration(String name, @Nullable Duration value, ChronoUnit unit) {
        if (named(name, value)) {
            value(value, unit);
        }
    }

    public void bytes(String name, @Nullable Bytes value) {
        if (named(name, value)) {
            value(value);
        }
    }

    public void enumValue(String name, @Nullable EnumValue<?> value) {
        if (named(name, value)) {
            value(value);
        }
    }

    public void object(String name, @Nullable JsonWritable value) {
        if (named(name, value)) {
            value.writeTo(this);
        }
    }

    public void strings(String name, @Nullable List<String> items) {
        list(name, items, JsonWriter::value);
    }

    public void objects(String name, @Nullable List<? extends JsonWritable> items) {
        list(name, items, JsonWriter::value);
    }

    public <T> void list(String name, @Nullable List<T> items, BiConsumer<JsonWriter, T> item) {
        if (named(name, items)) {
            items(items, item);
        }
    }

    /** An object with properties of any name. */
    public <T> void map(String name, @Nullable Map<String, T> entries, BiConsumer<JsonWriter, T> value) {
        if (named(name, entries)) {
            entries(entries, value);
        }
    }

    public void value(String value) {
        try {
            generator.writeString(value);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    public void value(URI value) {
        value(value.toString());
    }

    public void value(Boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    public void value(Integer value) {
        value(Long.valueOf(value));
    }

    public void value(Long value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** JSON has neither NaN nor infinity: only a description shows them. */
    public void value(Double value) {
        if (mode == Mode.WIRE && !Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no such number: " + value);
        }
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    public void value(BigDecimal value) {
        valueNumber(value.toString());
    }

    public void value(Instant value) {
        value(value.toString());
    }

    public void value(LocalDate value) {
        value(value.toString());
    }

    public void value(Duration value) {
        value(value.toString());
    }

    public void value(Duration value, ChronoUnit unit) {
        valueNumber(UnitAmount.of(value, unit).toString());
    }

    public void value(Bytes value) {
        value(value.toBase64());
    }

    public void value(EnumValue<?> value) {
        value(value.wire());
    }

    public void value(JsonWritable value) {
        value.writeTo(this);
    }

    /** What the spec does not list may be a secret, so it is shown to the wire only. */
    public void unlisted(JsonValue value) {
        if (mode == Mode.WIRE) {
            value(value);
        } else {
            value(REDACTED);
        }
    }

    /** An object with a property before its own, by which a union tells it apart. */
    public void tagged(String property, String tag, JsonWritable object) {
        tags = Map.of(property, tag);
        object.writeTo(this);
    }

    /** An array. */
    public <T> void items(List<T> items, BiConsumer<JsonWriter, T> item) {
        try {
            generator.writeStartArray();
            for (T each : items) {
                item.accept(this, each);
            }
            generator.writeEndArray();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** An object with properties of any name. */
    public <T> void entries(Map<String, T> entries, BiConsumer<JsonWriter, T> value) {
        object(
                Set.of(),
                Map.of(),
                () -> entries.forEach((name, each) -> {
                    if (named(name, each)) {
                        value.accept(this, each);
                    }
                }));
    }

    /**
     * An object.
     *
     * @param nulls the names of its explicit nulls
     * @param unlisted what it holds beyond the spec; not shown in a description, since one may be a secret
     */
    public void object(Set<String> nulls, Map<String, JsonValue> unlisted, Runnable fields) {
        Set<String> outer = this.nulls;
        this.nulls = nulls;
        try {
            generator.writeStartObject();
            Map<String, String> own = tags;
            tags = Map.of();
            own.forEach(this::string);
            fields.run();
            unlisted.forEach((name, value) -> {
                if (own.containsKey(name)) {
                    return;
                }
                if (mode != Mode.WIRE) {
                    secret();
                }
                object(name, value);
            });
            generator.writeEndObject();
        } catch (IOException e) {
            throw failed(e);
        }
        this.nulls = outer;
    }

    void properties(Map<String, JsonValue> properties) {
        object(Set.of(), Map.of(), () -> properties.forEach(this::object));
    }

    void valueNull() {
        try {
            generator.writeNull();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void valueNumber(String text) {
        try {
            generator.writeNumber(text);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Writes the name, and with it everything there is to write when the value is null or hidden; true if the value is due. */
    private boolean named(String name, @Nullable Object value) {
        boolean hide = redactNext && mode != Mode.WIRE;
        redactNext = false;
        if (value == null && !nulls.contains(name)) {
            return false;
        }
        try {
            generator.writeFieldName(name);
        } catch (IOException e) {
            throw failed(e);
        }
        if (value == null) {
            valueNull();
        } else if (hide) {
            value(REDACTED);
        }
        return value != null && !hide;
    }

    /** The bytes go to memory, so only a caller's bug, such as two values in a row or endless nesting, can fail. */
    private static IllegalArgumentException failed(IOException cause) {
        return new IllegalArgumentException("cannot be written as JSON: " + cause.getMessage(), cause);
    }
}
