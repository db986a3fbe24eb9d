package dev.tenon.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON token by token for emitted code.
 *
 * <p>Strict: exactly one value, UTF-8, no property twice, no number where a string is due. Each typed method reads the value
 * at hand and gives null for JSON's null; every other mismatch is a {@link JsonException} with the pointer of the place.
 */
public final class JsonReader {

    static final String TWICE = "a property stands twice";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(500).build())
            .build();

    private final byte[] json;
    private final JsonParser parser;
    private final boolean request;
    private final AddedTypes<?> added;
    private @Nullable String tag;

    /** In place of an object around values that have none. */
    private final Arriving alone = new Arriving(FieldNames.NONE);

    /** The object around the value at hand. */
    private Arriving arriving = alone;

    private JsonReader(byte[] json, JsonParser parser, boolean request, AddedTypes<?> added) {
        this.json = json;
        this.parser = parser;
        this.request = request;
        this.added = added;
    }

    /**
     * Reads a whole text as one value that the server sends.
     *
     * @throws JsonException if the text is not what {@code decoder} asks for, or is null where a value is due
     */
    public static <T> T read(byte[] json, Function<JsonReader, @Nullable T> decoder) {
        return read(json, AddedTypes.none(), decoder);
    }

    /** The same, with action types that others have added. */
    public static <T> T read(byte[] json, AddedTypes<?> added, Function<JsonReader, @Nullable T> decoder) {
        return readWhole(json, false, added, decoder);
    }

    /** As {@link #read}, for a value that the client sends: where the two sides of a field differ, the request's counts. */
    public static <T> T readRequest(byte[] json, Function<JsonReader, @Nullable T> decoder) {
        return readWhole(json, true, AddedTypes.none(), decoder);
    }

    /** For emitted code: stands at a value that is already a tree, as the server sends it. {@link #whole} ends the reading. */
    public static JsonReader over(JsonValue json) {
        byte[] bytes = json.toBytes();
        try {
            JsonReader in = new JsonReader(bytes, FACTORY.createParser(bytes), false, AddedTypes.none());
            in.next();
            return in;
        } catch (IOException e) {
            throw Malformed.at("", e);
        }
    }

    /**
     * For emitted code: what was read of all that there was.
     *
     * @throws JsonException if it is null, where a value is due
     */
    public <T> T whole(@Nullable T value) {
        if (value == null) {
            throw new JsonException("", "null where a value is due");
        }
        return remembered(value, 0);
    }

    /** Reads an object as the server sends it, from JSON that is already a tree, into {@code fields}. */
    public static <F extends JsonFields> F read(JsonValue json, F fields) {
        return read(json.toBytes(), in -> in.object(fields));
    }

    /** As {@link #read(JsonValue, JsonFields)}, as a client sends it. */
    public static <F extends JsonFields> F readRequest(JsonValue json, F fields) {
        return readRequest(json.toBytes(), in -> in.object(fields));
    }

    private static <T> T readWhole(
            byte[] json, boolean request, AddedTypes<?> added, Function<JsonReader, @Nullable T> decoder) {
        Utf8.check(json);
        try (JsonParser parser = FACTORY.createParser(json)) {
            JsonReader in = new JsonReader(json, parser, request, added);
            if (in.next() == null) {
                throw new JsonException("", "nothing there, not even null");
            }
            T value = in.whole(decoder.apply(in));
            if (in.next() != null) {
                throw new JsonException("", "something follows the value");
            }
            return value;
        } catch (IOException e) {
            throw Malformed.at("", e);
        }
    }

    /** True if what is read is a body that a client sends. */
    public boolean isRequest() {
        return request;
    }

    /** The kind of the value at hand. */
    public JsonKind kind() {
        return switch (token()) {
            case VALUE_NULL -> JsonKind.NULL;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
            case VALUE_STRING -> JsonKind.STRING;
            case START_ARRAY -> JsonKind.ARRAY;
            default -> JsonKind.OBJECT;
        };
    }

    public @Nullable String string() {
        JsonToken token = token();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.VALUE_STRING) {
            expect(JsonKind.STRING);
        }
        try {
            return parser.getText();
        } catch (IOException e) {
            throw Malformed.at(pointer(), e);
        }
    }

    /** A string turned into something else, such as a value of an enum. */
    public <T> @Nullable T string(Function<String, T> convert) {
        String text = string();
        return text == null ? null : convert.apply(text);
    }

    /**
     * A string that can only be one, so null is refused as well.
     *
     * @param expected null if it can be any, or null, after all
     */
    public @Nullable String constant(@Nullable String expected) {
        String found = string();
        if (expected != null && !expected.equals(found)) {
            throw problem("not \"" + expected + "\", though it must be");
        }
        return found;
    }

    public @Nullable URI uri() {
        String text = string();
        try {
            return text == null ? null : new URI(text);
        } catch (URISyntaxException e) {
            throw problem("not a URI");
        }
    }

    public @Nullable Boolean bool() {
        if (token() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(JsonKind.BOOLEAN);
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    public @Nullable Integer int32() {
        Long value = whole(Integer.MIN_VALUE, Integer.MAX_VALUE, 32);
        return value == null ? null : value.intValue();
    }

    public @Nullable Long int64() {
        return whole(Long.MIN_VALUE, Long.MAX_VALUE, 64);
    }

    private @Nullable Long whole(long min, long max, int bits) {
        if (token() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(JsonKind.NUMBER);
        if (token() == JsonToken.VALUE_NUMBER_FLOAT) {
            throw problem("a number with a fraction or an exponent where a whole number is due");
        }
        try {
            long value = parser.getLongValue();
            if (value >= min && value <= max) {
                spelled(value == 0 ? parser.getText() : "", value == 0 ? "0" : "");
                return value;
            }
        } catch (IOException | NumberFormatException e) {
            // Beyond 64 bits is beyond the bounds.
        }
        throw problem("a number that does not fit in " + bits + " bits");
    }

    /** A number; infinity if it is beyond a {@code double}. Its text is kept for when it is written again. */
    public @Nullable Double float64() {
        if (token() == JsonToken.VALUE_NULL) {
            return null;
        }
        String text = number();
        double value = Double.parseDouble(text);
        spelled(text, Double.toString(value));
        return value;
    }

    /** The text of a number. */
    String number() {
        expect(JsonKind.NUMBER);
        try {
            return parser.getText();
        } catch (IOException e) {
            throw Malformed.at(pointer(), e);
        }
    }

    /** So that what was read is written as it came, unless it is changed. */
    void spelled(String asItCame, String canonical) {
        arriving.spelled(asItCame, canonical);
    }

    /** A whole value, an item or the value of a property. It may have to remember what no object around it does. */
    <T> @Nullable T part(Function<JsonReader, @Nullable T> decoder) {
        int first = spelledAlone();
        T value = decoder.apply(this);
        return value == null ? null : remembered(value, first);
    }

    private <T> T remembered(T value, int first) {
        if (value instanceof Spelled spelled) {
            spelled.keep(aloneSince(first));
        }
        return value;
    }

    /** How many numbers, times and the like have come that no object is around. */
    int spelledAlone() {
        return alone.index();
    }

    /** How those were spelled that have come since; of what is in an object, that knows. */
    Arrival aloneSince(int first) {
        return arriving == alone ? alone.since(first) : Arrival.NONE;
    }

    /** An array of strings; null items are refused. */
    public @Nullable List<String> strings() {
        return list(item -> item.string());
    }

    /** An array; null items are refused. */
    public <T> @Nullable List<T> list(Function<JsonReader, @Nullable T> item) {
        return token() == JsonToken.VALUE_NULL ? null : JsonLists.read(this, item);
    }

    /** An object, read into {@code fields}; null for null. */
    public <F extends JsonFields> @Nullable F object(F fields) {
        if (token() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(JsonKind.OBJECT);
        String passedOver = tag;
        tag = null;
        Arriving outer = arriving;
        arriving = new Arriving(fields.fieldNames());
        JsonObjects.read(this, fields, passedOver, arriving);
        arriving = outer;
        return fields;
    }

    /** The one property {@code name} of an object, read by {@code decoder}; the others are passed over. */
    public <T> @Nullable T envelope(String name, Function<JsonReader, @Nullable T> decoder) {
        return JsonObjects.envelope(this, name, decoder);
    }

    /**
     * Looks ahead for the string property {@code name} of the object at hand, without moving.
     *
     * @return empty if there is none
     */
    public String discriminator(String name) {
        expect(JsonKind.OBJECT);
        try {
            int start = (int) parser.currentTokenLocation().getByteOffset();
            return LookAhead.string(FACTORY, json, start, name);
        } catch (IOException e) {
            // The parser that looks ahead started in the middle: where it stopped says nothing about the whole text.
            throw problem(Malformed.words(e));
        }
    }

    /**
     * Reads an action whose type is none of the API's own.
     *
     * @param otherwise reads it if nobody has added the type either
     */
    public <B> @Nullable B added(Class<B> base, String type, Function<JsonReader, ? extends @Nullable B> otherwise) {
        return added.read(this, base, type, otherwise);
    }

    /** As {@link #discriminator}, for what may be no object, and so has no such property. */
    public String tag(String name) {
        return kind() == JsonKind.OBJECT ? discriminator(name) : "";
    }

    /** So that the object at hand is read without its tag, which belongs to the union around it. */
    public JsonReader untagged(String name) {
        tag = name;
        return this;
    }

    /** Whatever is at hand but null. */
    public @Nullable JsonValue json() {
        return token() == JsonToken.VALUE_NULL ? null : value();
    }

    /** Whatever is at hand, null included. */
    public JsonValue value() {
        return JsonTrees.read(this);
    }

    /** A complaint about the value at hand. */
    public JsonException problem(String problem) {
        return new JsonException(pointer(), problem);
    }

    void expect(JsonKind wanted) {
        JsonKind found = kind();
        if (found != wanted) {
            throw problem(found.words() + " where " + wanted.words() + " is due");
        }
    }

    String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    void once(boolean first) {
        if (!first) {
            throw problem(TWICE);
        }
    }

    private JsonToken token() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw problem("the text ends too early");
        }
        return token;
    }

    final @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw Malformed.at(pointer(), e);
        }
    }

    /** Moves on; true if that is the end of an array. */
    boolean nextEndsArray() {
        return next() == JsonToken.END_ARRAY;
    }

    /** The name of the next property; null at the end of the object. */
    @Nullable
    String nextName() {
        try {
            return parser.nextFieldName();
        } catch (IOException e) {
            throw Malformed.at(pointer(), e);
        }
    }
}
