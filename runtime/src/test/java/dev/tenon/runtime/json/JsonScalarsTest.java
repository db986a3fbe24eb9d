package dev.tenon.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.Bytes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonScalarsTest {

    private static <T> T read(String json, Function<JsonReader, @Nullable T> decoder) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), decoder);
    }

    private static Duration duration(String json, ChronoUnit unit) {
        return read(json, in -> JsonScalars.durationIn(unit, in));
    }

    private static <T extends Comparable<T>> T constant(
            String json, T expected, Function<JsonReader, @Nullable T> decoder) {
        return read(json, in -> JsonScalars.constant(in, expected, decoder.apply(in)));
    }

    private static String written(JsonWritable value) {
        return new String(JsonWriter.toBytes(value), StandardCharsets.UTF_8);
    }

    private static void refuses(String json, Function<JsonReader, ? extends @Nullable Object> decoder, String problem) {
        assertThatThrownBy(() -> read("[" + json + "]", in -> in.list(decoder::apply)))
                .as(json)
                .isInstanceOfSatisfying(
                        JsonException.class, e -> assertThat(e.pointer()).isEqualTo("/0"))
                .hasMessage("at /0: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "0", "-0.00", "1E+5", "12345678901234567890.123456789", "1E-30"})
    void decimalsKeepTheirDigits(String json) {
        assertThat(written(out -> out.value(read(json, JsonScalars::decimal)))).isEqualTo(json.replace("-0", "0"));
    }

    @Test
    void decimalsAreNumbers() {
        refuses("\"1\"", JsonScalars::decimal, "a string where a number is due");
        refuses("1e99999999999", JsonScalars::decimal, "a number with an exponent beyond 32 bits");
        assertThat(read("1e999999999", JsonScalars::decimal)).isGreaterThan(BigDecimal.TEN);
    }

    @Test
    void instantsHaveAnOffset() {
        Instant noon = Instant.parse("2026-02-28T12:00:00Z");
        for (String text : List.of(
                "2026-02-28T12:00:00Z",
                "2026-02-28T12:00Z",
                "2026-02-28t12:00:00.000z",
                "2026-02-28T13:30:00+01:30",
                "2026-02-28T13:30:00+0130",
                "2026-02-28T11:00:00-01")) {
            assertThat(read("\"" + text + "\"", JsonScalars::instant)).as(text).isEqualTo(noon);
        }
        for (String text : List.of("", "2026-02-28", "2026-02-28T12:00:00", "2026-02-30T12:00:00Z", "1772280000")) {
            refuses("\"" + text + "\"", JsonScalars::instant, "a string that is not an instant");
        }
        refuses("1772280000", JsonScalars::instant, "a number where a string is due");
    }

    @Test
    void whatIsWrittenCanBeRead() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            long seconds = random.nextLong() >> random.nextInt(64);
            int nanos = random.nextBoolean() ? random.nextInt(1_000_000_000) : 0;
            Instant instant = Instant.ofEpochSecond(seconds % Instant.MAX.getEpochSecond(), nanos);
            LocalDate date = LocalDate.ofEpochDay(seconds % 365_000_000_000L);
            Duration duration = Duration.ofSeconds(seconds, nanos);

            assertThat(read(written(out -> out.value(instant)), JsonScalars::instant))
                    .isEqualTo(instant);
            assertThat(read(written(out -> out.value(date)), JsonScalars::date)).isEqualTo(date);
            assertThat(read(written(out -> out.value(duration)), JsonScalars::duration))
                    .isEqualTo(duration);
        }
        for (Instant far : List.of(Instant.MIN, Instant.MAX)) {
            assertThat(read(written(out -> out.value(far)), JsonScalars::instant))
                    .isEqualTo(far);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ChronoUnit.class,
            names = {"NANOS", "MICROS", "MILLIS", "SECONDS", "MINUTES", "HOURS", "DAYS"})
    void durationsComeBackFromEachUnit(ChronoUnit unit) {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            long seconds = random.nextLong() >> random.nextInt(64);
            Duration duration = Duration.ofSeconds(seconds, random.nextInt(1_000_000_000));
            String json = written(out -> out.value(duration, unit));

            assertThat(duration(json, unit)).as(json).isEqualTo(duration);
        }
    }

    @Test
    void durationsInAUnitArePlainNumbers() {
        assertThat(written(out -> out.value(Duration.ofDays(1000), ChronoUnit.SECONDS)))
                .isEqualTo("86400000");
        assertThat(written(out -> out.value(Duration.ofMillis(1500), ChronoUnit.SECONDS)))
                .isEqualTo("1.5");
        assertThat(written(out -> out.value(Duration.ZERO, ChronoUnit.DAYS))).isEqualTo("0");
        assertThat(duration("1e-400", ChronoUnit.DAYS)).isZero();
        assertThat(duration("-1e-2147483647", ChronoUnit.DAYS)).isZero();
        assertThat(duration("0.3333333333333333", ChronoUnit.MINUTES)).isEqualTo(Duration.ofSeconds(20));
        for (String json : List.of("1e19", "-1e19", "1e2147483647", "9223372036854775808")) {
            refuses(json, in -> JsonScalars.durationIn(ChronoUnit.SECONDS, in), "a number too large for a duration");
        }
        refuses("\"PT5M\"", in -> JsonScalars.durationIn(ChronoUnit.SECONDS, in), "a string where a number is due");
    }

    @Test
    void otherFormsAreRefusedWithoutTellingThem() {
        refuses("\"28.2.2026\"", JsonScalars::date, "a string that is not a date");
        refuses("\"2026-02-30\"", JsonScalars::date, "a string that is not a date");
        refuses("\"5m\"", JsonScalars::duration, "a string that is not a duration");
        refuses("\"P1M\"", JsonScalars::duration, "a string that is not a duration");
        refuses("\"se cret\"", JsonScalars::bytes, "a string that is not base64");
        refuses("[1]", JsonScalars::bytes, "an array where a string is due");
        assertThat(read("\"AQI=\"", JsonScalars::bytes)).isEqualTo(Bytes.of((byte) 1, (byte) 2));
    }

    @Test
    void nullWhereAValueIsDue() {
        assertThatThrownBy(() -> JsonReader.over(JsonValue.NULL).whole(null))
                .isInstanceOf(JsonException.class)
                .hasMessage("at the root: null where a value is due");
    }

    @Test
    void nullIsNull() {
        for (Function<JsonReader, ?> each : List.<Function<JsonReader, ?>>of(
                JsonScalars::decimal,
                JsonScalars::instant,
                JsonScalars::date,
                JsonScalars::duration,
                JsonScalars::bytes,
                in -> JsonScalars.durationIn(ChronoUnit.DAYS, in),
                in -> JsonMaps.read(in, JsonReader::string))) {
            Optional<Object> value = read("null", in -> Optional.ofNullable(each.apply(in)));
            assertThat(value).isEmpty();
        }
    }

    @Test
    void mapsKeepTheirOrderAndCannotBeChanged() {
        Map<String, List<Integer>> map =
                read("{\"b\":[1],\"\":[],\"a\":[2,3]}", in -> JsonMaps.read(in, item -> item.list(JsonReader::int32)));

        assertThat(map)
                .containsExactly(Map.entry("b", List.of(1)), Map.entry("", List.of()), Map.entry("a", List.of(2, 3)));
        assertThatThrownBy(() -> map.put("c", List.of())).isInstanceOf(UnsupportedOperationException.class);
        assertThat(written(out -> out.entries(map, (out1, items1) -> out1.items(items1, JsonWriter::value))))
                .isEqualTo("{\"b\":[1],\"\":[],\"a\":[2,3]}");
    }

    @Test
    void mapsRefuseNullAndRepeatedKeys() {
        assertThatThrownBy(() -> read(
                        "{\"a\":{\"b/c\":null}}",
                        in -> JsonMaps.read(in, item -> JsonMaps.read(item, JsonReader::string))))
                .hasMessage("at /a/b~1c: null in a map");
        assertThatThrownBy(() -> read("{\"a\":1,\"a\":2}", in -> JsonMaps.read(in, JsonReader::int32)))
                .hasMessageContaining("a property stands twice");
        refuses("[]", in -> JsonMaps.read(in, JsonReader::string), "an array where an object is due");
    }

    @Test
    void constantsCanOnlyBeOne() {
        assertThat(constant("\"v2\"", "v2", JsonReader::string)).isEqualTo("v2");
        assertThat(constant("1.0", BigDecimal.ONE, JsonScalars::decimal)).isEqualTo(new BigDecimal("1.0"));
        Optional<String> absent = read("null", in -> Optional.ofNullable(JsonScalars.constant(in, "v2", null)));
        assertThat(absent).isEmpty();
        refuses("\"v3\"", in -> JsonScalars.constant(in, "v2", in.string()), "not what it always is");
    }
}
