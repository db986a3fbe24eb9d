package works.buddy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An object mapper of either generation of Jackson, which share their annotations and nothing else, as a user sets it up. */
abstract class Mapper {

    private final String name;

    private Mapper(String name) {
        this.name = name;
    }

    /** Both generations, with what people like to set. */
    static List<Mapper> all() {
        return Stream.concat(generation2(), generation3()).collect(Collectors.toUnmodifiableList());
    }

    /** Those that read a fraction as a {@code BigDecimal}, so that no digit is lost. */
    static List<Mapper> exact() {
        return List.of(
                two("exact", b -> b.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)),
                three(
                        "exact",
                        b -> b.enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)));
    }

    private static Stream<Mapper> generation2() {
        return Stream.of(
                two("as it comes", b -> b),
                two("unknown ignored", b -> b.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
                two("unknown refused", b -> b.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
                two("snake case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                two("without nulls", b -> b.defaultPropertyInclusion(nonNull())));
    }

    private static Stream<Mapper> generation3() {
        return Stream.of(
                three("as it comes", b -> b),
                three(
                        "unknown ignored",
                        b -> b.disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
                three(
                        "unknown refused",
                        b -> b.enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
                three(
                        "snake case",
                        b -> b.propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)),
                three("without nulls", b -> b.changeDefaultPropertyInclusion(was -> nonNull())));
    }

    private static JsonInclude.Value nonNull() {
        return JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL);
    }

    abstract String write(Object value);

    /** With type arguments, if the class has any. */
    abstract <T> T read(String json, Class<T> type, Class<?>... arguments);

    boolean isSnakeCase() {
        return name.endsWith("snake case");
    }

    @Override
    public String toString() {
        return name;
    }

    private static Mapper two(String name, UnaryOperator<JsonMapper.Builder> settings) {
        ObjectMapper mapper = settings.apply(JsonMapper.builder()).build();
        return new Mapper("Jackson 2, " + name) {
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
        };
    }

    private static Mapper three(String name, UnaryOperator<tools.jackson.databind.json.JsonMapper.Builder> settings) {
        tools.jackson.databind.ObjectMapper mapper =
                settings.apply(tools.jackson.databind.json.JsonMapper.builder()).build();
        return new Mapper("Jackson 3, " + name) {
            @Override
            String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            <T> T read(String json, Class<T> type, Class<?>... arguments) {
                try {
                    return mapper.readValue(json, mapper.getTypeFactory().constructParametricType(type, arguments));
                } catch (tools.jackson.core.JacksonException e) {
                    throw new RefusedByMapper(e);
                }
            }
        };
    }

    /** Whatever exception the generation has for it. */
    static final class RefusedByMapper extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedByMapper(Exception cause) {
            super(cause);
        }
    }
}
