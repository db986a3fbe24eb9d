package dev.tenon.runtime.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, immutable, with the text of its numbers and the order of its properties as they came.
 *
 * <p>Equality is that of the texts: {@code 1.0} and {@code 1.00} differ.
 */
public final class JsonValue implements JsonWritable {

    public static final JsonValue NULL = new JsonValue(JsonKind.NULL, null);

    private final JsonKind kind;

    /** Boolean, String (also of a number), List or Map; null for null. */
    private final @Nullable Object content;

    private JsonValue(JsonKind kind, @Nullable Object content) {
        this.kind = kind;
        this.content = content;
    }

    public static JsonValue of(boolean value) {
        return new JsonValue(JsonKind.BOOLEAN, value);
    }

    public static JsonValue of(String value) {
        return new JsonValue(JsonKind.STRING, Objects.requireNonNull(value, "value"));
    }

    public static JsonValue of(long value) {
        return number(Long.toString(value));
    }

    public static JsonValue of(BigDecimal value) {
        return number(value.toString());
    }

    public static JsonValue of(List<JsonValue> items) {
        return new JsonValue(JsonKind.ARRAY, List.copyOf(items));
    }

    /** The order of the properties is kept. */
    public static JsonValue of(Map<String, JsonValue> properties) {
        Map<String, JsonValue> copy = new LinkedHashMap<>();
        properties.forEach((name, value) ->
                copy.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value")));
        return new JsonValue(JsonKind.OBJECT, Collections.unmodifiableMap(copy));
    }

    /** A number by its JSON text, which is kept as it is. */
    static JsonValue number(String text) {
        return new JsonValue(JsonKind.NUMBER, text);
    }

    /**
     * Parses a whole JSON text.
     *
     * @throws JsonException if it is malformed, repeats a property, or holds more than one value
     */
    public static JsonValue parse(String json) {
        return JsonReader.read(Utf8.encode(json), JsonReader::value);
    }

    /** What a value writes, as a tree. */
    public static JsonValue from(JsonWritable value) {
        return JsonReader.read(JsonWriter.toBytes(value), JsonReader::value);
    }

    public JsonKind kind() {
        return kind;
    }

    public boolean isNull() {
        return kind == JsonKind.NULL;
    }

    /** The boolean; anything else throws {@link IllegalStateException}. */
    public boolean asBoolean() {
        return (Boolean) content(JsonKind.BOOLEAN);
    }

    /** The string; anything else throws {@link IllegalStateException}. */
    public String asString() {
        return (String) content(JsonKind.STRING);
    }

    /**
     * The number; anything else throws {@link IllegalStateException}, as does an exponent beyond 32 bits.
     *
     * <p>Its exponent may still be enormous: compare a stranger's number with a bound before turning it into an integer.
     */
    public BigDecimal asNumber() {
        try {
            return new BigDecimal((String) content(JsonKind.NUMBER));
        } catch (NumberFormatException e) {
            throw new IllegalStateException("a number with an exponent beyond 32 bits", e);
        }
    }

    /** The items of an array; anything else throws {@link IllegalStateException}. */
    @SuppressWarnings("unchecked")
    public List<JsonValue> items() {
        return (List<JsonValue>) content(JsonKind.ARRAY);
    }

    /** The properties of an object, in order; anything else throws {@link IllegalStateException}. */
    @SuppressWarnings("unchecked")
    public Map<String, JsonValue> properties() {
        return (Map<String, JsonValue>) content(JsonKind.OBJECT);
    }

    private Object content(JsonKind wanted) {
        if (kind != wanted || content == null) {
            throw new IllegalStateException("not " + wanted.words() + " but " + kind.words());
        }
        return content;
    }

    @Override
    public void writeTo(JsonWriter out) {
        switch (kind) {
            case NULL -> out.valueNull();
            case BOOLEAN -> out.value(asBoolean());
            case NUMBER -> out.valueNumber((String) content(JsonKind.NUMBER));
            case STRING -> out.value(asString());
            case ARRAY -> out.items(items(), JsonWriter::value);
            case OBJECT -> out.properties(properties());
        }
    }

    /** The compact JSON text in UTF-8. */
    public byte[] toBytes() {
        return JsonWriter.toBytes(this);
    }

    /** The compact JSON text. */
    @Override
    public String toString() {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonValue that && kind == that.kind && Objects.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Objects.hashCode(content);
    }

    /** For an object mapper, of whatever generation: only the annotations are shared between them. */
    @com.fasterxml.jackson.annotation.JsonValue
    @Nullable
    Object forMapper() {
        if (kind == JsonKind.OBJECT) {
            return new MapperObject(properties());
        }
        if (kind != JsonKind.NUMBER) {
            return content;
        }
        String number = (String) content(JsonKind.NUMBER);
        boolean integer = number.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E') && !number.equals("-0");
        return integer ? new BigInteger(number) : new WrittenNumber(number, asNumber());
    }

    /** For an object mapper that reads; it knows one entry of this kind only. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static JsonValue fromMapper(@Nullable MapperTree tree) {
        return MapperTree.value(tree);
    }
}
