package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.model.Model;
import dev.tenon.spec.catalog.Example;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user's own mapper writes is what our codec writes, byte for byte; only the order may be the mapper's own, and the escapes of emoji. */
class SameBytesMapperTest {

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "7",
            "9007199254740993",
            "123456789012345678901234567890",
            "1.10",
            "-0.0",
            "0.1234567890123456789012",
            "1e2",
            "1E+2",
            "1.25e-7",
            "1e400",
            "-12.50E-400",
            "1e999999999");

    private static final List<String> STRINGS = List.of(
            "",
            "\"\\/ \b\f\n\r\t",
            "\u0000\u001f\u007f\u0080\u00a0",
            "\u00e9\u20ac\u2028\u2029\ufeff\ufffd",
            "\ud83d\ude80");

    private static final Pattern PAIR = Pattern.compile("\\\\u(D[89AB]..)\\\\u(D[C-F]..)");

    static List<Mapper> mappers() {
        return Mapper.all();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void ofTheExamplesOfThePages(Mapper mapper) {
        for (PageExamples.PageExample page : PageExamples.all()) {
            if (page.example().kind() == Example.Kind.RESPONSE) {
                assertSame(mapper, Action.fromJson(page.json()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void ofNumbersAndStringsAsTheServerWroteThem(Mapper mapper) {
        for (String number : NUMBERS) {
            assertSame(mapper, withUnlisted(JsonValue.parse(number)));
        }
        for (String string : STRINGS) {
            assertSame(mapper, withUnlisted(JsonValue.of(string)));
        }
        assertSame(mapper, withUnlisted(JsonValue.parse("{\"z\":[],\"a\":{},\"m\":[null,{\"y\":true,\"b\":null}]}")));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void ofRequests(Mapper mapper) {
        assertSame(mapper, Dockerfile.update().timeoutNull().versions(List.of()).build());
        assertSame(
                mapper,
                DockerPush.create()
                        .name("Push \u00e9")
                        .dockerImageTag("14.06")
                        .integration("hub")
                        .dockerBuildActionId(0)
                        .timeout(60)
                        .putUnlisted("before", JsonValue.parse("1.50"))
                        .build());
    }

    @Test
    void theLayoutForPeopleIsTheSameWithEveryVersion() {
        String pretty = Dockerfile.update()
                .name("n")
                .versions(List.of("a", "b"))
                .build()
                .toPrettyString();

        assertThat(pretty)
                .isEqualTo("{\n  \"type\": \"DOCKERFILE\",\n  \"name\": \"n\",\n  \"versions\": [ \"a\", \"b\" ]\n}");
    }

    /** The tree of a mapper has its own idea of the text of a number, but not of its value. */
    @ParameterizedTest
    @MethodSource("mappers")
    void theMappersTreeHoldsTheSameNumbers(Mapper mapper) {
        for (String number : List.of("0", "-0", "9007199254740993", "1.10", "1e2", "1.25e-7", "1e400")) {
            Map<String, JsonValue> tree = JsonValue.parse(mapper.writeAsTree(withUnlisted(JsonValue.parse(number))))
                    .properties();

            assertThat(tree).containsKey("a");
            assertThat(tree.get("a").kind()).isEqualTo(JsonKind.NUMBER);
            assertThat(tree.get("a").asNumber()).isEqualByComparingTo(number);
        }
    }

    private static Action withUnlisted(JsonValue value) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        properties.put("type", JsonValue.of("DOCKERFILE"));
        properties.put("z", JsonValue.NULL);
        properties.put("a", value);
        return Action.fromJson(JsonValue.of(properties));
    }

    private static void assertSame(Mapper mapper, Model model) {
        JsonValue ours = model.toJson();
        String text = (mapper.keepsOrder() ? ours : sorted(ours)).toString();
        assertThat(withoutPairs(mapper.write(model))).as("%s", mapper).isEqualTo(withoutPairs(text));
    }

    /** Whether a character beyond 16 bits is escaped differs even between a mapper's {@code String} and its bytes. */
    private static String withoutPairs(String json) {
        return PAIR.matcher(json)
                .replaceAll(pair -> String.valueOf(new char[] {
                    (char) Integer.parseInt(pair.group(1), 16), (char) Integer.parseInt(pair.group(2), 16)
                }));
    }

    private static JsonValue sorted(JsonValue json) {
        if (json.kind() == JsonKind.ARRAY) {
            return JsonValue.of(
                    json.items().stream().map(SameBytesMapperTest::sorted).collect(Collectors.toUnmodifiableList()));
        }
        if (json.kind() != JsonKind.OBJECT) {
            return json;
        }
        Map<String, JsonValue> properties = new TreeMap<>();
        json.properties().forEach((name, value) -> properties.put(name, sorted(value)));
        return JsonValue.of(properties);
    }
}
