package dev.tenon.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.module.afterburner.AfterburnerModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any JSON through object mappers of both generations, whatever they are set to do with types that they know. */
final class MapperTreeTest {

    private static final String MIXED =
            "{\"z\":1.50,\"\":null,\"a\":[null,true,\"é\",{},[[1.10]],[],\"\",-0,1e400,0.12345678901234567890123],"
                    + "\"m\":{\"k\":null,\"big\":123456789012345678901234567890,\"content\":{\"properties\":[1]}},"
                    + "\"long\":9007199254740993,\"-\":-3,\"e\":[],\"s\":\"1.5\",\"f\":false,\"null\":1}";

    private static final tools.jackson.databind.json.JsonMapper THREE =
            tools.jackson.databind.json.JsonMapper.builder().build();

    /** A user's class, whose kind a mapper may learn after it has read past the value; what it kept of {@code -0} is 0. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "kind")
    record Holder(JsonValue held) {}

    static List<ObjectMapper> mappers() {
        return List.of(
                new ObjectMapper(),
                new ObjectMapper().registerModules(new AfterburnerModule(), new ParameterNamesModule()),
                new ObjectMapper().registerModule(new BlackbirdModule()),
                JsonMapper.builder()
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .enable(
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                        .visibility(PropertyAccessor.ALL, Visibility.ANY)
                        .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_EMPTY, Include.NON_EMPTY))
                        .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void ofJackson2(ObjectMapper mapper) throws Exception {
        JsonValue value = mapper.readValue(MIXED, JsonValue.class);

        assertThat(value).hasToString(MIXED);
        assertThat(mapper.writeValueAsString(value)).isEqualTo(MIXED);
        assertThat(mapper.convertValue(value, JsonValue.class)).isEqualTo(value);
        for (JsonValue part : value.properties().values()) {
            JsonValue read = mapper.readValue(part.toString(), JsonValue.class);
            assertThat(read).isEqualTo(part.isNull() ? null : part);
            assertThat(mapper.writeValueAsString(part)).isEqualTo(part.toString());
        }
    }

    @Test
    void ofJackson3() {
        JsonValue value = THREE.readValue(MIXED, JsonValue.class);

        assertThat(value).hasToString(MIXED);
        assertThat(THREE.writeValueAsString(value)).isEqualTo(MIXED);
        assertThat(THREE.convertValue(value, JsonValue.class)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"held\":%s,\"kind\":\"%s\"}", "{\"kind\":\"%2$s\",\"held\":%1$s}"})
    void whatTheMapperKeptForLater(String form) throws Exception {
        String kept = MIXED.replace("-0", "0");
        String json = form.formatted(kept, Holder.class.getName());

        assertThat(new ObjectMapper().readValue(json, Holder.class).held()).hasToString(kept);
        assertThat(THREE.readValue(json, Holder.class).held()).hasToString(kept);
    }

    @Test
    void aMapperThatNamesClassesFindsNoneToName() throws Exception {
        ObjectMapper naming = JsonMapper.builder()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();

        assertThat(naming.readValue(MIXED, JsonValue.class)).hasToString(MIXED);
    }

    /** Its digits are those that the mapper's own tree has kept. */
    @Test
    void aTreeOfTheMapper() throws Exception {
        String json = "{\"a\":[1.5,null,{\"b\":12345678901234567890}],\"c\":-0.25}";
        ObjectMapper two = new ObjectMapper();

        assertThat(two.treeToValue(two.readTree(json), JsonValue.class)).hasToString(json);
        assertThat(THREE.treeToValue(THREE.readTree(json), JsonValue.class)).hasToString(json);
        assertThat(two.valueToTree(JsonValue.parse(json)).toString()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":1}", "[0,{\"b\":{\"a/~\":null,\"c\":1,\"a/~\":[]},\"b\":1}]"})
    void aPropertyThatStandsTwiceIsRefusedInTheWordsOfTheCodec(String json) {
        Throwable ours = catchThrowable(() -> JsonValue.parse(json));

        assertThat(ours).isInstanceOf(JsonException.class);
        assertThat(catchThrowable(() -> new ObjectMapper().readValue(json, JsonValue.class)))
                .rootCause()
                .hasSameClassAs(ours)
                .hasMessage(ours.getMessage());
        assertThat(catchThrowable(() -> THREE.readValue(json, JsonValue.class)))
                .rootCause()
                .hasSameClassAs(ours)
                .hasMessage(ours.getMessage());
    }

    @Test
    void numbersOfALenientMapperAreThoseOfJsonOrNone() throws Exception {
        ObjectMapper lenient = JsonMapper.builder()
                .enable(
                        JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();

        assertThat(lenient.readValue("[.50,007]", JsonValue.class)).hasToString("[0.50,7]");
        assertThat(catchThrowable(() -> lenient.readValue("{\"a\":[1,NaN]}", JsonValue.class)))
                .rootCause()
                .isInstanceOf(JsonException.class)
                .hasMessage("at /a/1: a number that JSON does not have");
    }

    @Test
    void asDeepAsTheCodecGoes() throws Exception {
        String deep = "[{\"a\":".repeat(200) + "1" + "}]".repeat(200);

        assertThat(new ObjectMapper().readValue(deep, JsonValue.class)).hasToString(deep);
        assertThat(THREE.readValue(deep, JsonValue.class)).hasToString(deep);
    }

    @Test
    void nullIsTheMappersNullAtTheTopAndOursBelow() throws Exception {
        assertThat(new ObjectMapper().readValue("null", JsonValue.class)).isNull();
        assertThat(THREE.readValue(
                        "{\"k\":[1,null]}", new tools.jackson.core.type.TypeReference<Map<String, JsonValue>>() {}))
                .containsEntry("k", JsonValue.of(List.of(JsonValue.of(1), JsonValue.NULL)));
    }
}
