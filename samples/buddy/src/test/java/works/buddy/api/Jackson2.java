package works.buddy.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mappers of {@code com.fasterxml.jackson}. */
final class Jackson2 extends Mapper {

    private final ObjectMapper mapper;

    private Jackson2(String name, UnaryOperator<JsonMapper.Builder> settings) {
        super(name);
        this.mapper = settings.apply(JsonMapper.builder()).build();
    }

    static Stream<Mapper> usual() {
        return Stream.of(
                new Jackson2("as it comes", b -> b),
                new Jackson2("unknown ignored", b -> b.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
                new Jackson2("unknown refused", b -> b.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
                new Jackson2("snake case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                new Jackson2(
                        "sorted",
                        b -> b.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
                new Jackson2("without nulls", b -> b.defaultPropertyInclusion(of(Include.NON_NULL))),
                new Jackson2(
                        "contrary",
                        b -> b.defaultPropertyInclusion(of(Include.NON_EMPTY))
                                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP))
                                .visibility(PropertyAccessor.ALL, Visibility.ANY)
                                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                                .enable(
                                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                        DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)));
    }

    @Override
    String version() {
        return mapper.version().toString();
    }

    @Override
    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new RefusedByMapper(e);
        }
    }

    @Override
    <T> T read(String json, Class<T> type, Class<?>... arguments) {
        try {
            return mapper.readValue(json, mapper.getTypeFactory().constructParametricType(type, arguments));
        } catch (JsonProcessingException e) {
            throw new RefusedByMapper(e);
        }
    }

    @Override
    String writeAsTree(Object value) {
        return mapper.valueToTree(value).toString();
    }
}
