package dev.tenon.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

final class JsonValueTest {

    private static final String MIXED =
            "{\"z\":1.5,\"a\":[null,true,\"é😀\",{}],\"m\":{\"k\":null,\"big\":123456789012345678901234567890},"
                    + "\"long\":9007199254740993,\"negative\":-3,\"empty\":[]}";

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

    @Test
    void throughJackson2() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        JsonValue value = mapper.readValue(MIXED, JsonValue.class);
        assertThat(value).isEqualTo(JsonValue.parse(MIXED));
        assertThat(mapper.readTree(mapper.writeValueAsString(value))).isEqualTo(mapper.readTree(MIXED));
        assertThat(mapper.<JsonValue>treeToValue(mapper.readTree(MIXED), JsonValue.class))
                .isEqualTo(value);
        assertThat(mapper.valueToTree(value).toString())
                .isEqualTo(mapper.readTree(MIXED).toString());
        assertThat(mapper.readValue("{\"k\":[1,null]}", new TypeReference<Map<String, JsonValue>>() {}))
                .containsEntry("k", JsonValue.of(List.of(JsonValue.of(1), JsonValue.NULL)));
        for (String scalar : List.of("1", "-1.5", "true", "\"x\"", "12345678901234567890123", "9007199254740993")) {
            assertThat(mapper.writeValueAsString(mapper.readValue(scalar, JsonValue.class)))
                    .isEqualTo(scalar);
        }
    }

    @Test
    void throughJackson3() {
        JsonMapper mapper = JsonMapper.builder().build();
        JsonValue value = mapper.readValue(MIXED, JsonValue.class);
        assertThat(value).isEqualTo(JsonValue.parse(MIXED));
        assertThat(mapper.readTree(mapper.writeValueAsString(value))).isEqualTo(mapper.readTree(MIXED));
        assertThat(mapper.<JsonValue>treeToValue(mapper.readTree(MIXED), JsonValue.class))
                .isEqualTo(value);
        for (String scalar : List.of("1", "-1.5", "true", "\"x\"", "12345678901234567890123", "9007199254740993")) {
            assertThat(mapper.writeValueAsString(mapper.readValue(scalar, JsonValue.class)))
                    .isEqualTo(scalar);
        }
    }

    @Test
    void fractionsAreAsExactAsTheMapperIsSetToBe() throws Exception {
        String exact = "[1.10,0.12345678901234567890123]";
        ObjectMapper two = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        assertThat(two.readValue(exact, JsonValue.class)).hasToString(exact);
        assertThat(two.writeValueAsString(JsonValue.parse(exact))).isEqualTo(exact);
        JsonMapper three = JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        assertThat(three.readValue(exact, JsonValue.class)).hasToString(exact);
        assertThat(three.writeValueAsString(JsonValue.parse(exact))).isEqualTo(exact);
        assertThat(new ObjectMapper().writeValueAsString(JsonValue.parse("[1e400,1.10]")))
                .isEqualTo("[1e400,1.10]");
    }

    @Test
    void tooLargeForTheMappersDouble() {
        assertThatThrownBy(() -> new ObjectMapper().readValue("[1e400]", JsonValue.class))
                .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class)
                .hasMessageContaining("too large for its double");
        assertThatThrownBy(() -> JsonMapper.builder().build().readValue("[1e400]", JsonValue.class))
                .hasMessageContaining("too large for its double");
    }
}
