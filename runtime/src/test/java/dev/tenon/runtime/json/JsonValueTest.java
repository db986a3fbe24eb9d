package dev.tenon.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740993",
                "1.10",
                "1e400",
                "-0",
                "0.1e-5",
                "1E+5",
                "{\"b\":1,\"a\":{\"d\":1.0,\"c\":[]}}",
                "null",
                "\"\""
            })
    void keepsTheText(String json) {
        assertThat(JsonValue.parse(json)).hasToString(json);
        assertThat(JsonValue.parse(json).toBytes()).asString().isEqualTo(json);
    }

    @Test
    void equalityIsThatOfTheTexts() {
        assertThat(JsonValue.parse("{\"a\":1,\"b\":2}"))
                .isEqualTo(JsonValue.parse("{\"b\":2,\"a\":1}"))
                .hasSameHashCodeAs(JsonValue.parse("{\"b\":2,\"a\":1}"))
                .isNotEqualTo(JsonValue.parse("{\"a\":1}"));
        assertThat(JsonValue.parse("1.0"))
                .isNotEqualTo(JsonValue.parse("1.00"))
                .isEqualTo(JsonValue.of(new BigDecimal("1.0")));
        assertThat(JsonValue.of("1")).isNotEqualTo(JsonValue.of(1));
        assertThat(JsonValue.parse("null")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void readsItsOwnKindOnly() {
        assertThat(JsonValue.of(true).asBoolean()).isTrue();
        assertThat(JsonValue.of("x").asString()).isEqualTo("x");
        assertThat(JsonValue.of(7).asNumber()).isEqualTo(new BigDecimal("7"));
        assertThat(JsonValue.NULL.isNull()).isTrue();
        assertThatThrownBy(() -> JsonValue.of("s3cret").asNumber())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not a number but a string");
        assertThatThrownBy(JsonValue.NULL::asString).hasMessage("not a string but null");
        assertThatThrownBy(() -> JsonValue.of(1).items()).hasMessage("not an array but a number");
        assertThatThrownBy(() -> JsonValue.of(1).properties()).hasMessage("not an object but a number");
        assertThatThrownBy(() -> JsonValue.of(1).asBoolean()).hasMessage("not a boolean but a number");
    }

    @Test
    void enormousExponents() {
        assertThat(JsonValue.parse("1e999999999").asNumber().scale()).isEqualTo(-999_999_999);
        JsonValue beyond = JsonValue.parse("0.4e00669999999999999999999");
        assertThat(beyond).hasToString("0.4e00669999999999999999999");
        assertThatThrownBy(beyond::asNumber).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannotBeChanged() {
        Map<String, JsonValue> given = new LinkedHashMap<>(Map.of("a", JsonValue.of(1)));
        JsonValue object = JsonValue.of(given);
        given.put("b", JsonValue.NULL);
        assertThat(object).hasToString("{\"a\":1}");
        assertThatThrownBy(() -> object.properties().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> JsonValue.parse("[1]").items().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void hasNoJavaNulls() {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        properties.put("a", null);
        assertThatThrownBy(() -> JsonValue.of(properties)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonValue.of(Arrays.asList(JsonValue.NULL, null)))
                .isInstanceOf(NullPointerException.class);
    }
}
