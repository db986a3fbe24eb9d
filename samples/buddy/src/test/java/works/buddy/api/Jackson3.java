package works.buddy.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of {@code tools.jackson}. */
final class Jackson3 extends Mapper {

    private final ObjectMapper mapper;

    private Jackson3(String name, UnaryOperator<JsonMapper.Builder> settings) {
        super(name);
        this.mapper = settings.apply(JsonMapper.builder()).build();
    }

    static Stream<Mapper> usual() {
        return Stream.of(
                new Jackson3("as it comes", b -> b),
                new Jackson3("unknown ignored", b -> b.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
                new Jackson3("unknown refused", b -> b.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
                new Jackson3("snake case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                new Jackson3(
                        "sorted",
                        b -> b.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
                new Jackson3("without nulls", b -> b.changeDefaultPropertyInclusion(was -> of(Include.NON_NULL))),
                new Jackson3(
                        "contrary",
                        b -> b.changeDefaultPropertyInclusion(was -> of(Include.NON_EMPTY))
                                .changeDefaultNullHandling(was -> JsonSetter.Value.forContentNulls(Nulls.SKIP))
                                .changeDefaultVisibility(
                                        was -> was.withVisibility(PropertyAccessor.ALL, Visibility.ANY))
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
        return mapper.writeValueAsString(value);
    }

    @Override
    <T> T read(String json, Class<T> type, Class<?>... arguments) {
        try {
            return mapper.readValue(json, mapper.getTypeFactory().constructParametricType(type, arguments));
        } catch (JacksonException e) {
            throw new RefusedByMapper(e);
        }
    }

    @Override
    String writeAsTree(Object value) {
        return mapper.valueToTree(value).toString();
    }
}
