package dev.tenon.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON at all, whatever is asked for. */
final class JsonTextTest {

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("", "at the root: nothing there, not even null"),
                Arguments.of("   ", "at the root: nothing there, not even null"),
                Arguments.of("{\"a\":\"s3cret\"", "at /a: the text ends too early (line 1, column 14)"),
                Arguments.of("[1,", "at /1: the text ends too early (line 1, column 4)"),
                Arguments.of("\"s3cret", "at the root: the text ends too early (line 1, column 8)"),
                Arguments.of("{}{}", "at the root: something follows the value"),
                Arguments.of("[] 1", "at the root: something follows the value"),
                Arguments.of("{} s3cret", "at the root: malformed JSON (line 1, column 4)"),
                Arguments.of("{\"a\":s3cret}", "at /a: malformed JSON (line 1, column 6)"),
                Arguments.of("{\"a\":{\"b\":1,\"c\":2,\"b\":3}}", "at /a/b: a property stands twice"),
                Arguments.of("{\"a\":1,\"\\u0061\":2}", "at /a: a property stands twice"),
                Arguments.of("[1,]", "at /1: malformed JSON (line 1, column 4)"),
                Arguments.of("[NaN]", "at /0: malformed JSON (line 1, column 5)"),
                Arguments.of("[01]", "at /0: malformed JSON (line 1, column 3)"),
                Arguments.of("{'a':1}", "at the root: malformed JSON (line 1, column 2)"),
                Arguments.of("[1] // x", "at the root: malformed JSON (line 1, column 5)"),
                Arguments.of("[\"a\tb\"]", "at /0: malformed JSON (line 1, column 4)"));
    }

    @ParameterizedTest
    @MethodSource
    void malformed(String json, String message) {
        assertThatThrownBy(() -> JsonValue.parse(json))
                .isInstanceOf(JsonException.class)
                .hasNoCause()
                .hasMessageNotContaining("s3cret")
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void otherEncodings(String charset) {
        for (String json : List.of("{\"a\":1}", "1", "\"x\"", "[]")) {
            assertThatThrownBy(() -> value(json.getBytes(Charset.forName(charset))))
                    .isInstanceOf(JsonException.class)
                    .hasMessageContaining("not UTF-8");
        }
    }

    @Test
    void byteOrderMark() {
        assertThat(value("\uFEFF{\"a\":1}".getBytes(StandardCharsets.UTF_8))).hasToString("{\"a\":1}");
    }

    static Stream<byte[]> notUtf8() {
        return Stream.of(
                bytes(0xC3), // cut off
                bytes(0xE9), // ISO-8859-1
                bytes(0xC0, 0x80), // overlong NUL
                bytes(0xC1, 0xA1),
                bytes(0xE0, 0x80, 0xAF),
                bytes(0xED, 0xA0, 0x80), // a surrogate
                bytes(0xF4, 0x90, 0x80, 0x80), // beyond U+10FFFF
                bytes(0xFF),
                bytes(0x80));
    }

    @ParameterizedTest
    @MethodSource
    void notUtf8(byte[] inside) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes(("[\"" + "é".repeat(10_000)).getBytes(StandardCharsets.UTF_8));
        json.writeBytes(inside);
        json.writeBytes(bytes('"', ']'));
        assertThatThrownBy(() -> value(json.toByteArray())).hasMessage("at the root: not UTF-8 (byte 20003)");
    }

    @Test
    void depthBombs() {
        for (String open : List.of("[", "{\"a\":", "{\"a\":1,\"b\":[")) {
            for (int depth : new int[] {501, 100_000}) {
                assertThatThrownBy(() -> JsonValue.parse(open.repeat(depth)))
                        .isInstanceOf(JsonException.class)
                        .hasMessageContaining("deeper, longer or larger than JSON may be here");
            }
        }
        assertThat(JsonValue.parse("[".repeat(500) + "]".repeat(500)).toString())
                .hasSize(1000);
    }

    @Test
    void bombsInAnyField() {
        String bomb = "[{\"a\":".repeat(100_000);
        for (String name : List.of("known", "unknown", "json")) {
            assertThatThrownBy(() -> JsonReader.read(
                            ("{\"" + name + "\":" + bomb).getBytes(StandardCharsets.UTF_8),
                            in -> in.object(new Kinds())))
                    .isInstanceOf(JsonException.class)
                    .hasMessageStartingWith("at /" + name)
                    .hasMessageContaining("deeper, longer or larger");
        }
    }

    @Test
    void longNumbers() {
        assertThat(JsonValue.parse("1".repeat(1000)).asNumber().precision()).isEqualTo(1000);
        for (String tooLong : List.of("1".repeat(1001), "0." + "1".repeat(1001), "1e" + "1".repeat(1001))) {
            assertThatThrownBy(() -> JsonValue.parse(tooLong)).isInstanceOf(JsonException.class);
            assertThatThrownBy(() -> JsonReader.read(tooLong.getBytes(StandardCharsets.UTF_8), JsonReader::int64))
                    .isInstanceOf(JsonException.class);
            assertThatThrownBy(() -> JsonReader.read(tooLong.getBytes(StandardCharsets.UTF_8), JsonReader::float64))
                    .isInstanceOf(JsonException.class);
        }
    }

    @Test
    void longNames() {
        String name = "n".repeat(60_000);
        assertThatThrownBy(() -> JsonValue.parse("{\"" + name + "\":1}"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("deeper, longer or larger");
    }

    @Test
    void halvesOfSurrogatePairs() {
        assertThat(JsonValue.parse("\"\\ud800\"").asString()).isEqualTo("\ud800");
        assertThat(JsonValue.parse(JsonValue.of("\ud800x").toString())).isEqualTo(JsonValue.of("\ud800x"));
        assertThatThrownBy(() -> JsonValue.parse("\"\ud800\""))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void discriminators(String mark) {
        String json = mark
                + "[{\"a\":{\"type\":\"no\",\"b\":[{}]},\"s\":\"{\\\"type\\\":1}\",\"é\":\"😀\",\"type\":\"LAST\"},"
                + "{\"type\":\"FIRST\",\"a\":[1]},{\"type\":7},{\"type\":null},{},"
                + "{\"in\":[{\"x\":{\"type\":\"DEEP\",\"x\":{}}}],\"type\":\"OUTER\"}]";
        List<String> found =
                JsonReader.read(json.getBytes(StandardCharsets.UTF_8), in -> in.list(JsonTextTest::typeAndMove));
        assertThat(found).containsExactly("LAST", "FIRST", "", "", "", "OUTER");
        Kinds deep = new Kinds();
        JsonReader.read(
                "{\"known\":[{\"x\":[[]],\"type\":\"IN\"}]}".getBytes(StandardCharsets.UTF_8), in -> in.object(deep));
        assertThat(deep.types).containsExactly("IN");
    }

    @Test
    void discriminatorsOfBrokenObjects() {
        for (String broken : List.of("[{\"a\":1", "[{\"a\":s3cret}]", "[{\"a\":" + "[".repeat(9999))) {
            assertThatThrownBy(() -> JsonReader.read(
                            broken.getBytes(StandardCharsets.UTF_8), in -> in.list(JsonTextTest::typeAndMove)))
                    .isInstanceOf(JsonException.class)
                    .hasMessageStartingWith("at /0: ")
                    .hasMessageNotContainingAny("s3cret", "column");
        }
        assertThatThrownBy(() -> JsonReader.read(
                        "[{\"a\":1,\"a\":2}]".getBytes(StandardCharsets.UTF_8),
                        in -> in.list(JsonTextTest::typeAndMove)))
                .hasMessage("at /0/a: a property stands twice");
        assertThatThrownBy(() -> JsonReader.read(
                        "[[]]".getBytes(StandardCharsets.UTF_8), in -> in.list(JsonTextTest::typeAndMove)))
                .hasMessage("at /0: an array where an object is due");
    }

    private static String typeAndMove(JsonReader in) {
        String type = in.discriminator("type");
        assertThat(in.discriminator("type")).isEqualTo(type);
        assertThat(in.value().kind()).isEqualTo(JsonKind.OBJECT);
        return type;
    }

    private static JsonValue value(byte[] json) {
        return JsonReader.read(json, JsonReader::value);
    }

    @Test
    void brokenUtf8IsFoundWhereverItStands() {
        for (int before = 0; before < 40; before++) {
            byte[] json = (" ".repeat(before) + "\"é?\"" + " ".repeat(7)).getBytes(StandardCharsets.ISO_8859_1);
            int broken = before + 2;
            assertThatThrownBy(() -> JsonReader.read(json, JsonReader::string))
                    .hasMessage("at the root: not UTF-8 (byte " + broken + ")");
            byte[] right = (" ".repeat(before) + "\"é\"").getBytes(StandardCharsets.UTF_8);
            String read = JsonReader.read(right, JsonReader::string);
            assertThat(read).isEqualTo("é");
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static final class Kinds extends LooseFields {
        private List<String> types = List.of();

        Kinds() {
            super("known", "json");
        }

        @Override
        public void readField(int field, JsonReader in) {
            if (field == 0) {
                types = in.list(JsonTextTest::typeAndMove);
            } else {
                in.json();
            }
        }
    }
}
