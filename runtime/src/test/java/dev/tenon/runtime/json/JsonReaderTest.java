package dev.tenon.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonReaderTest {

    /** Each typed method, as the decoder of the one property {@code v}. */
    private static final Map<String, Function<JsonReader, @Nullable Object>> METHODS = Map.of(
            "string", JsonReader::string,
            "uri", JsonReader::uri,
            "bool", JsonReader::bool,
            "int32", JsonReader::int32,
            "int64", JsonReader::int64,
            "float64", JsonReader::float64,
            "list", in -> in.list(JsonReader::int32),
            "object", in -> in.object(new LooseFields()),
            "json", JsonReader::json);

    static Stream<Arguments> right() {
        return Stream.of(
                Arguments.of("string", "\"\"", ""),
                Arguments.of("string", "\"a\\u00e9\\n\"", "aé\n"),
                Arguments.of("string", "\"\\ud83d\\ude00\"", "😀"),
                Arguments.of("uri", "\"https://x.example/a?b=c\"", URI.create("https://x.example/a?b=c")),
                Arguments.of("bool", "true", true),
                Arguments.of("bool", "false", false),
                Arguments.of("int32", "2147483647", Integer.MAX_VALUE),
                Arguments.of("int32", "-2147483648", Integer.MIN_VALUE),
                Arguments.of("int32", "-0", 0),
                Arguments.of("int64", "9223372036854775807", Long.MAX_VALUE),
                Arguments.of("int64", "-9223372036854775808", Long.MIN_VALUE),
                Arguments.of("int64", "9007199254740993", 9007199254740993L),
                Arguments.of("float64", "1", 1.0),
                Arguments.of("float64", "-2.5e-3", -0.0025),
                Arguments.of("float64", "1e-999", 0.0),
                Arguments.of("list", "[]", List.of()),
                Arguments.of("list", "[1,2]", List.of(1, 2)),
                Arguments.of("json", "[1.10]", JsonValue.parse("[1.10]")));
    }

    @ParameterizedTest
    @MethodSource
    void right(String method, String json, Object expected) {
        assertThat(field(method, json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"string", "uri", "bool", "int32", "int64", "float64", "list", "object", "json"})
    void nullForNull(String method) {
        assertThat(field(method, "null")).isNull();
    }

    static Stream<Arguments> wrongKinds() {
        Map<String, String> samples = Map.of(
                "a boolean", "true",
                "a number", "7123",
                "a string", "\"s3cret\"",
                "an array", "[7123]",
                "an object", "{\"k\":7123}");
        Map<String, String> due = Map.of(
                "string", "a string",
                "uri", "a string",
                "bool", "a boolean",
                "int32", "a number",
                "int64", "a number",
                "float64", "a number",
                "list", "an array",
                "object", "an object");
        return due.keySet().stream()
                .flatMap(method -> samples.keySet().stream()
                        .filter(kind -> !kind.equals(due.get(method)))
                        .map(kind -> Arguments.of(
                                method, samples.get(kind), kind + " where " + due.get(method) + " is due")));
    }

    @ParameterizedTest
    @MethodSource
    void wrongKinds(String method, String json, String problem) {
        assertThatThrownBy(() -> field(method, json))
                .isInstanceOf(JsonException.class)
                .hasMessage("at /items/1/v: " + problem)
                .extracting(e -> ((JsonException) e).pointer())
                .isEqualTo("/items/1/v");
    }

    @ParameterizedTest
    @CsvSource({
        "int32,2147483648,a number that does not fit in 32 bits",
        "int32,-2147483649,a number that does not fit in 32 bits",
        "int32,9223372036854775808,a number that does not fit in 32 bits",
        "int32,1.0,a number with a fraction or an exponent where a whole number is due",
        "int32,1e999999999,a number with a fraction or an exponent where a whole number is due",
        "int64,9223372036854775808,a number that does not fit in 64 bits",
        "int64,-9223372036854775809,a number that does not fit in 64 bits",
        "int64,123456789012345678901234567890,a number that does not fit in 64 bits",
        "int64,1e2,a number with a fraction or an exponent where a whole number is due",
        "uri,'\"not a uri s3cret\"',not a URI",
        "list,'[1,null]',null in a list"
    })
    void outOfRange(String method, String json, String problem) {
        assertThatThrownBy(() -> field(method, json))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("at /items/1/v")
                .hasMessageEndingWith(": " + problem)
                .hasMessageNotContaining("s3cret")
                .hasNoCause();
    }

    @Test
    void namesTheItemOfTheList() {
        assertThatThrownBy(() -> field("list", "[1,2,\"s3cret\"]"))
                .hasMessage("at /items/1/v/2: a string where a number is due");
    }

    @Test
    void listsCannotBeChanged() {
        List<Integer> items = read("[1]", in -> in.list(JsonReader::int32));
        assertThatThrownBy(() -> items.add(2)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void stringsAreConverted() {
        Integer number = read("\"42\"", in -> in.string(Integer::valueOf));
        assertThat(number).isEqualTo(42);
    }

    @ParameterizedTest
    @CsvSource({"\"X\",true", "\"Y\",false", "null,false", "1,false"})
    void constants(String json, boolean fits) {
        Function<String, String> constant = text -> read(text, in -> in.constant("X"));
        if (fits) {
            assertThat(constant.apply(json)).isEqualTo("X");
        } else {
            assertThatThrownBy(() -> constant.apply(json))
                    .isInstanceOf(JsonException.class)
                    .hasMessageNotContaining("Y");
        }
        String any = read("\"Z\"", in -> in.constant(null));
        assertThat(any).isEqualTo("Z");
    }

    @Test
    void nullAtTheRootIsNoValue() {
        assertThatThrownBy(() -> read("null", JsonReader::string)).hasMessage("at the root: null where a value is due");
    }

    @Test
    void tellsTheSides() {
        byte[] json = {'1'};
        assertThat(JsonReader.<Boolean>read(json, in -> in.int32() != null && in.isRequest()))
                .isFalse();
        assertThat(JsonReader.<Boolean>readRequest(json, in -> in.int32() != null && in.isRequest()))
                .isTrue();
    }

    @Test
    void envelopes() {
        Function<String, List<Integer>> steps =
                json -> read(json, in -> in.envelope("steps", inside -> inside.list(JsonReader::int32)));
        assertThat(steps.apply("{\"url\":{\"steps\":[9]},\"steps\":[1],\"x\":[[]]}"))
                .containsExactly(1);
        for (String without : List.of("{}", "{\"steps\":null}", "{\"x\":{\"steps\":[1]}}")) {
            assertThatThrownBy(() -> steps.apply(without)).hasMessage("at the root: no \"steps\"");
        }
        assertThatThrownBy(() -> steps.apply("[1]")).hasMessage("at the root: an array where an object is due");
        assertThatThrownBy(() -> steps.apply("{\"steps\":[true]}"))
                .hasMessage("at /steps/0: a boolean where a number is due");
        assertThatThrownBy(() -> steps.apply("{\"x\":" + "[".repeat(600)))
                .hasMessageContaining("deeper, longer or larger than JSON may be here");
    }

    @Test
    void namesAreMadeFitForLogs() {
        String hostile = "\u001b[31m\u202e\\n".repeat(500);
        assertThatThrownBy(() -> read(
                        "{\"v\":{\"" + hostile.replace("\u001b", "\\u001b") + "\":[null]}}",
                        in -> in.envelope("v", inside -> inside.object(new Lists(hostile.replace("\\n", "\n"))))))
                .isInstanceOf(JsonException.class)
                .message()
                .hasSizeLessThan(600)
                .doesNotContain("\u001b", "\u202e", "\n");
    }

    private static @Nullable Object field(String method, String json) {
        String whole = "{\"items\":[{},{\"v\":" + json + "}]}";
        return read(
                        whole,
                        in -> in.envelope(
                                "items", array -> array.list(item -> item.object(new One(METHODS.get(method))))))
                .get(1)
                .value;
    }

    private static <T> T read(String json, Function<JsonReader, @Nullable T> decoder) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), decoder);
    }

    private static final class One extends LooseFields {
        private final Function<JsonReader, @Nullable Object> method;
        private @Nullable Object value;

        One(Function<JsonReader, @Nullable Object> method) {
            super("v");
            this.method = method;
        }

        @Override
        public void readField(int field, JsonReader in) {
            value = method.apply(in);
        }
    }

    private static final class Lists extends LooseFields {

        Lists(String name) {
            super(name);
        }

        @Override
        public void readField(int field, JsonReader in) {
            in.list(JsonReader::int32);
        }
    }
}
