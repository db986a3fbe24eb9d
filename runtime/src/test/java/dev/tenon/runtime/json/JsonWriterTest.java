package dev.tenon.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class JsonWriterTest {

    @Test
    void everyKind() {
        JsonWritable all = object(out -> {
            out.string("string", "a\"\n\u0000é😀");
            out.uri("uri", URI.create("https://x.example/ü"));
            out.bool("bool", true);
            out.int32("int32", Integer.MIN_VALUE);
            out.int64("int64", Long.MAX_VALUE);
            out.float64("float64", 0.1);
            out.object("object", JsonValue.parse("{}"));
            out.list("list", List.of(1, 2), JsonWriter::value);
        });
        JsonValue written = JsonReader.read(JsonWriter.toBytes(all), JsonReader::value);
        assertThat(written)
                .isEqualTo(
                        JsonValue.parse(
                                "{\"string\":\"a\\\"\\n\\u0000é😀\",\"uri\":\"https://x.example/ü\",\"bool\":true,"
                                        + "\"int32\":-2147483648,\"int64\":9223372036854775807,\"float64\":0.1,\"object\":{},\"list\":[1,2]}"));
    }

    @Test
    void absentUnlessExplicitlyNull() {
        JsonWritable nothing = object(Set.of("b", "g"), out -> {
            out.string("a", null);
            out.uri("b", null);
            out.bool("c", null);
            out.int32("d", null);
            out.int64("e", null);
            out.float64("f", null);
            out.enumValue("g", null);
            out.object("h", null);
            out.<String>list("i", null, JsonWriter::value);
        });
        assertThat(JsonWriter.toBytes(nothing)).asString().isEqualTo("{\"b\":null,\"g\":null}");
    }

    @Test
    void nullsOfAnObjectAreItsOwn() {
        JsonWritable inner = object(out -> out.string("a", null));
        JsonWritable outer = object(Set.of("a"), out -> {
            out.object("inner", inner);
            out.string("a", null);
        });
        assertThat(JsonWriter.toBytes(outer)).asString().isEqualTo("{\"inner\":{},\"a\":null}");
    }

    @Test
    void numbersThatJsonDoesNotHave() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            JsonWritable value = object(out -> out.float64("a", number));
            assertThatThrownBy(() -> JsonWriter.toBytes(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("JSON has no such number: " + number);
            assertThat(JsonWriter.describe(value)).isEqualTo("{\"a\":\"" + number + "\"}");
        }
    }

    @Test
    void endlessNesting() {
        JsonValue nested = JsonValue.NULL;
        for (int i = 0; i < 2_000; i++) {
            nested = JsonValue.of(List.of(nested));
        }
        JsonValue deep = nested;
        assertThatThrownBy(deep::toBytes)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cannot be written as JSON: ");
    }

    @Test
    void secretsOfEveryKindAreHidden() {
        JsonWritable secrets = object(out -> {
            out.secret().string("a", "s3cret");
            out.secret().int64("b", 7777L);
            out.secret().object("c", JsonValue.parse("{\"k\":\"s3cret\"}"));
            out.secret().list("d", List.of("s3cret"), JsonWriter::value);
            out.secret().string("absent", null);
            out.string("open", "shown");
        });
        assertThat(JsonWriter.describe(secrets))
                .isEqualTo(
                        "{\"a\":\"<redacted>\",\"b\":\"<redacted>\",\"c\":\"<redacted>\",\"d\":\"<redacted>\",\"open\":\"shown\"}");
        assertThat(JsonWriter.toBytes(secrets))
                .asString()
                .contains("s3cret", "7777")
                .doesNotContain("redacted");
    }

    private static JsonWritable object(JsonWritable fields) {
        return object(Set.of(), fields);
    }

    private static JsonWritable object(Set<String> nulls, JsonWritable fields) {
        return out -> out.object(new LooseFields("all") {
            @Override
            public void writeField(int field, JsonWriter writer) {
                fields.writeTo(writer);
            }

            @Override
            public Set<String> nulls() {
                return nulls;
            }
        });
    }
}
