package works.buddy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An object mapper of either generation of Jackson, which share their annotations and nothing else, as a user sets it up.
 *
 * <p>The build runs the tests of mappers several times, with other versions of Jackson on the class path, and says which in
 * the property {@code mappers}.
 */
abstract class Mapper {

    private final String name;

    Mapper(String name) {
        this.name = name;
    }

    /** All that are on the class path, with what people like to set. */
    static List<Mapper> all() {
        return ofEachVersion(version -> version.startsWith("2.") ? Jackson2.usual() : Jackson3.usual());
    }

    /** The versions of Jackson that are to be tried, one of a generation. */
    static List<String> versions() {
        return Arrays.asList(System.getProperty("mappers").split(" ", -1));
    }

    private static List<Mapper> ofEachVersion(Function<String, Stream<Mapper>> mappers) {
        return versions().stream().flatMap(mappers).collect(Collectors.toUnmodifiableList());
    }

    /** A setting that both generations share. */
    static JsonInclude.Value of(JsonInclude.Include include) {
        return JsonInclude.Value.construct(include, include);
    }

    abstract String version();

    abstract String write(Object value);

    /** With type arguments, if the class has any. */
    abstract <T> T read(String json, Class<T> type, Class<?>... arguments);

    /** What becomes of a value in the generation's own tree, as JSON. */
    abstract String writeAsTree(Object value);

    boolean isSnakeCase() {
        return name.equals("snake case");
    }

    /** False if the mapper has an order of its own. */
    boolean keepsOrder() {
        return !name.equals("sorted");
    }

    @Override
    public String toString() {
        return "Jackson " + version() + ", " + name;
    }

    /** Whatever exception the generation has for it. */
    static final class RefusedByMapper extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedByMapper(Exception cause) {
            super(cause);
        }
    }
}
