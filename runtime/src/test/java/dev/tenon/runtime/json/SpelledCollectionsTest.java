package dev.tenon.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists and maps remember that are whole answers, with no object around them. */
final class SpelledCollectionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[1.0,2.5]", "[1.10,1e400,-0.0,1E2]", "[1.1,1.10,1.100]", "[9007199254740993]"})
    void numbersAreWrittenAsTheyCame(String json) {
        List<Double> numbers = read(json, in -> in.list(JsonReader::float64));
        assertThat(written(out -> out.items(numbers, JsonWriter::value))).isEqualTo(json);
        assertThat(numbers).isEqualTo(new ArrayList<>(numbers)).hasSameHashCodeAs(new ArrayList<>(numbers));

        String nested = "{\"b\":" + json + ",\"a\":" + json + "}";
        Map<String, List<Double>> map = read(nested, in -> JsonMaps.read(in, items -> items.list(JsonReader::float64)));
        assertThat(written(out -> out.entries(map, (it, items) -> it.items(items, JsonWriter::value))))
                .isEqualTo(nested);
        assertThat(written(out -> out.items(map.get("a"), JsonWriter::value))).isEqualTo(json);
    }

    @Test
    void timesAreWrittenAsTheyCame() {
        String json = "{\"b\":\"2026-01-01T00:00:00.000+02:00\",\"a\":\"2026-01-01T00:00Z\"}";
        Map<String, Instant> times = read(json, in -> JsonMaps.read(in, JsonScalars::instant));
        assertThat(written(out -> out.entries(times, JsonWriter::value))).isEqualTo(json);
        assertThat(times)
                .isEqualTo(Map.copyOf(times))
                .containsEntry("a", Instant.parse("2026-01-01T00:00:00Z"))
                .doesNotContainKey("c");
        assertThat(times.get("c")).isNull();
    }

    @Test
    void whatIsCopiedIsAListLikeAnyOther() {
        List<Double> numbers = read("[1.10,2.20]", in -> in.list(JsonReader::float64));
        List<Double> changed = new ArrayList<>(numbers);
        changed.set(1, 3.0);
        assertThat(written(out -> out.items(changed, JsonWriter::value))).isEqualTo("[1.1,3.0]");
    }

    @Test
    void nobodyChangesThem() {
        List<Double> numbers = read("[1.10]", in -> in.list(JsonReader::float64));
        Map<String, Double> map = read("{\"a\":1.10}", in -> JsonMaps.read(in, JsonReader::float64));
        assertThatThrownBy(() -> numbers.set(0, 2.0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.put("a", 2.0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(2.0))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static <T> T read(String json, Function<JsonReader, @Nullable T> decoder) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), decoder);
    }

    private static String written(JsonWritable value) {
        return new String(JsonWriter.toBytes(value), StandardCharsets.UTF_8);
    }
}
