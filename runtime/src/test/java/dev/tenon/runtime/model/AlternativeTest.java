package dev.tenon.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonMaps;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWritable;
import dev.tenon.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a union remembers that stands alone, in a list or in a map, with no object around it. */
final class AlternativeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1.10", "1e400", "-0.0", "2", "[1.10,[2,3.0],2.50]", "[[1.0],1.0,[1.00]]", "[]", "\"1.10\""})
    void isWrittenAsItCame(String json) {
        Choice alone = whole(JsonValue.parse(json));
        assertThat(alone.toJson()).hasToString(json);
        assertThat(whole(alone.toJson())).isEqualTo(alone).hasSameHashCodeAs(alone);

        List<Choice> list = read("[" + json + ",7.0," + json + "]", in -> in.list(AlternativeTest::choice));
        assertThat(written(out -> out.items(list, JsonWriter::value))).isEqualTo("[" + json + ",7.0," + json + "]");
        assertThat(list.get(2).toJson()).hasToString(json);

        String entries = "{\"a\":[0.0," + json + "],\"b\":[" + json + "]}";
        Map<String, List<Choice>> map =
                read(entries, in -> JsonMaps.read(in, items -> items.list(AlternativeTest::choice)));
        assertThat(written(out -> out.entries(map, (it, items) -> it.items(items, JsonWriter::value))))
                .isEqualTo(entries);
        assertThat(map.get("a").get(1).toJson()).hasToString(json);
    }

    @Test
    void goesWhereItIsPut() {
        Choice number = whole(JsonValue.parse("1.10"));
        Choice list = new OfList(List.of(new OfNumber(1.1), number, new OfNumber(1.1)));
        assertThat(list.toJson()).hasToString("[1.1,1.10,1.1]");
        assertThat(whole(list.toJson())).isEqualTo(list);
    }

    private sealed interface Choice extends UnionValue permits OfNumber, OfList, Unlisted {}

    /** As emitted code reads a tree. */
    private static Choice whole(JsonValue json) {
        JsonReader in = JsonReader.over(json);
        return in.whole(choice(in));
    }

    private static @Nullable Choice choice(JsonReader in) {
        if (in.kind() == JsonKind.NUMBER) {
            return new OfNumber(Objects.requireNonNull(in.float64()));
        }
        if (in.kind() == JsonKind.ARRAY) {
            return new OfList(Objects.requireNonNull(in.list(AlternativeTest::choice)));
        }
        return new Unlisted(in.value());
    }

    private static final class OfNumber extends Alternative<Double> implements Choice {
        private OfNumber(double value) {
            super(value);
        }

        @Override
        public void writeTo(JsonWriter out) {
            out.value(value());
        }
    }

    private static final class OfList extends Alternative<List<Choice>> implements Choice {
        private OfList(List<Choice> value) {
            super(value);
        }

        @Override
        public void writeTo(JsonWriter out) {
            out.items(value(), JsonWriter::value);
        }
    }

    private static final class Unlisted extends UnlistedAlternative implements Choice {
        private Unlisted(JsonValue value) {
            super(value);
        }
    }

    private static <T> T read(String json, Function<JsonReader, @Nullable T> decoder) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), decoder);
    }

    private static String written(JsonWritable value) {
        return new String(JsonWriter.toBytes(value), StandardCharsets.UTF_8);
    }
}
