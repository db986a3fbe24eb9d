package dev.tenon.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
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
    private static final String REDACTED = "<redacted>";

    private final TokenWriter tokens;
    private final Mode mode;
    private Frame frame = new Frame(Set.of(), Arrival.NONE);
    private boolean redactNext;
    private Map<String, String> tags = Map.of();
    private boolean request;

    private enum Mode {
        /** What the client sends, or the server sent. */
        WIRE,
        /** For people: secrets, and what may be one, are left out. */
        DESCRIPTION,
        /** The same over several lines. */
        LAYOUT
    }

    private JsonWriter(TokenWriter tokens, Mode mode) {
        this.tokens = tokens;
        this.mode = mode;
    }

    /** The compact JSON text in UTF-8. */
    public static byte[] toBytes(JsonWritable value) {
        return write(value, Mode.WIRE);
    }

    /** As {@link #toBytes}, of what is sent: see {@link #request}. */
    public static byte[] toRequest(JsonWritable value) {
        return toBytes(out -> {
            out.request = true;
            value.writeTo(out);
        });
    }

    /** The compact JSON text with secrets redacted, for logs and {@code toString}. */
    public static String describe(JsonWritable value) {
        return new String(write(value, Mode.DESCRIPTION), StandardCharsets.UTF_8);
    }

    /** As {@link #describe}, of what is sent: see {@link #request}. */
    public static String describeRequest(JsonWritable value) {
        return describe(out -> {
            out.request = true;
            value.writeTo(out);
        });
    }

    /** As {@link #describe}, over several lines. */
    public static String layOut(JsonWritable value) {
        return new String(write(value, Mode.LAYOUT), StandardCharsets.UTF_8);
    }

    private static byte[] write(JsonWritable value, Mode mode) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            if (mode == Mode.LAYOUT) {
                generator.setPrettyPrinter(new Layout());
            }
            new JsonWriter(new TokenWriter(generator), mode).value(value);
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
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    public void uri(String name, @Nullable URI value) {
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    public void bool(String name, @Nullable Boolean value) {
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    public void int32(String name, @Nullable Integer value) {
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    public void int64(String name, @Nullable Long value) {
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    public void float64(String name, @Nullable Double value) {
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    public void decimal(String name, @Nullable BigDecimal value) {
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    public void instant(String name, @Nullable Instant value) {
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    public void date(String name, @Nullable LocalDate value) {
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    public void duration(String name, @Nullable Duration value) {
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    /** A number of units. */
    public void duration(String name, @Nullable Duration value, ChronoUnit unit) {
        if (named(name, value) && value != null) {
            value(value, unit);
        }
    }

    public void bytes(String name, @Nullable Bytes value) {
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    public void enumValue(String name, @Nullable EnumValue<?> value) {
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    public void object(String name, @Nullable JsonWritable value) {
        if (named(name, value) && value != null) {
            value(value);
        }
    }

    public void strings(String name, @Nullable List<String> items) {
        list(name, items, JsonWriter::value);
    }

    public void objects(String name, @Nullable List<? extends JsonWritable> items) {
        list(name, items, JsonWriter::value);
    }

    public <T> void list(String name, @Nullable List<T> items, BiConsumer<JsonWriter, T> item) {
        if (named(name, items) && items != null) {
            items(items, item);
        }
    }

    /** An object with properties of any name. */
    public <T> void map(String name, @Nullable Map<String, T> entries, BiConsumer<JsonWriter, T> value) {
        if (named(name, entries) && entries != null) {
            entries(entries, value);
        }
    }

    public void value(String value) {
        tokens.string(value);
    }

    public void value(URI value) {
        value(value.toString());
    }

    public void value(Boolean value) {
        tokens.bool(value);
    }

    public void value(Integer value) {
        value(Long.valueOf(value));
    }

    public void value(Long value) {
        if (value == 0) {
            tokens.number(frame.spelled("0"));
        } else {
            frame.spelled("");
            tokens.whole(value);
        }
    }

    /** JSON has neither NaN nor infinity, unless a number that is too large for a double came in: only a description shows them. */
    public void value(Double value) {
        String text = frame.spelled(value.toString());
        if (Double.isFinite(value) || !text.equals(value.toString())) {
            valueNumber(text);
        } else if (mode == Mode.WIRE) {
            throw new IllegalArgumentException("JSON has no such number: " + value);
        } else {
            value(text);
        }
    }

    public void value(BigDecimal value) {
        valueNumber(frame.spelled(value.toString()));
    }

    public void value(Instant value) {
        value(frame.spelled(value.toString()));
    }

    public void value(LocalDate value) {
        value(frame.spelled(value.toString()));
    }

    public void value(Duration value) {
        value(frame.spelled(value.toString()));
    }

    public void value(Duration value, ChronoUnit unit) {
        valueNumber(frame.spelled(UnitAmount.of(value, unit).toString()));
    }

    public void value(Bytes value) {
        value(frame.spelled(value.toBase64()));
    }

    public void value(EnumValue<?> value) {
        value(value.wire());
    }

    public void value(JsonWritable value) {
        Frame outer = frame;
        frame = outer.around(value);
        value.writeTo(this);
        frame = outer;
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
        Frame outer = frame;
        frame = outer.around(items);
        tokens.array(() -> {
            for (T each : items) {
                item.accept(this, each);
            }
        });
        frame = outer;
    }

    /** An object with properties of any name. */
    public <T> void entries(Map<String, T> entries, BiConsumer<JsonWriter, T> value) {
        Frame outer = frame;
        frame = outer.around(entries);
        tokens.object(() -> entries.forEach((name, each) -> {
            if (named(name, each) && each != null) {
                value.accept(this, each);
            }
        }));
        frame = outer;
    }

    /** An object. Of a request, what only the server says is left out, and so are nulls that only the server may send. */
    public void object(JsonFields fields) {
        Frame outer = frame;
        Map<String, String> own = tags;
        tags = Map.of();
        frame = new Frame(request ? fields.fieldNames().nullable(fields.nulls()) : fields.nulls(), fields.arrival());
        tokens.object(() -> JsonObjects.write(this, fields, own));
        frame = outer;
    }

    /** An object that is what a client sends. */
    public void request(JsonFields fields) {
        boolean outer = request;
        request = true;
        object(fields);
        request = outer;
    }

    /** True if what is written is a body that a client sends. */
    public boolean isRequest() {
        return request;
    }

    /** From here on, what is spelled belongs to this field. */
    void enter(String name) {
        frame.enter(name);
    }

    /** What the spec does not list may be a secret, so it is shown to the wire only. */
    void unlisted(String name, JsonValue value) {
        if (mode != Mode.WIRE) {
            secret();
        }
        object(name, value);
    }

    void properties(Map<String, JsonValue> properties) {
        entries(properties, JsonWriter::value);
    }

    void valueNull() {
        tokens.nothing();
    }

    void valueNumber(String text) {
        tokens.number(text);
    }

    /** Writes the name, and with it everything there is to write when the value is null or hidden; true if one is shown. */
    private boolean named(String name, @Nullable Object value) {
        boolean hide = redactNext && mode != Mode.WIRE;
        redactNext = false;
        if (value == null) {
            nullIfSet(name);
        } else {
            tokens.name(name);
            if (hide) {
                value(REDACTED);
            }
        }
        return !hide;
    }

    private void nullIfSet(String name) {
        if (frame.nulls().contains(name)) {
            tokens.name(name);
            valueNull();
        }
    }
}
