package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.spec.catalog.Example;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A user's own object mapper reads and writes the same JSON as the client does, and refuses the same. */
class AnyMapperTest {

    static List<Mapper> mappers() {
        return Mapper.all();
    }

    /** What a user may have around the emitted classes. */
    record Plan(
            String longTitle,
            Action lastAction,
            List<Action> allActions,
            DockerPush.Create newPush,
            @Nullable PromoteImage noPromotion,
            Map<String, Dockerfile.Update> changesByName) {}

    /** The same, from before there were records. */
    static final class Note {
        private @Nullable ImageDefinition usedImage;
        private Action.@Nullable TriggerTime usualTime;

        public @Nullable ImageDefinition getUsedImage() {
            return usedImage;
        }

        public void setUsedImage(@Nullable ImageDefinition usedImage) {
            this.usedImage = usedImage;
        }

        public Action.@Nullable TriggerTime getUsualTime() {
            return usualTime;
        }

        public void setUsualTime(Action.@Nullable TriggerTime usualTime) {
            this.usualTime = usualTime;
        }
    }

    @Test
    void theVersionsOnTheClassPathAreThoseThatTheBuildAsksFor() {
        assertThat(Mapper.all())
                .extracting(Mapper::version)
                .containsOnly(Mapper.versions().toArray(String[]::new));
        assertThat(Objects.toString(new JsonFactory().version())).isEqualTo(System.getProperty("core"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void viewsGoThrough(Mapper mapper) {
        for (PageExamples.PageExample page : PageExamples.all()) {
            if (page.example().kind() == Example.Kind.RESPONSE) {
                Action read = mapper.read(page.example().json(), Action.class);

                assertThat(read).isEqualTo(Action.fromJson(page.json()));
                assertThat(JsonValue.parse(mapper.write(read))).isEqualTo(read.toJson());
                Model again = mapper.read(page.example().json(), read.getClass());
                assertThat(again).isEqualTo(read);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void requestsGoThrough(Mapper mapper) {
        for (Model request : List.of(push(), promote(), update())) {
            String json = mapper.write(request);

            assertThat(JsonValue.parse(json)).isEqualTo(request.toJson());
            Model read = mapper.read(json, request.getClass());
            assertThat(read).isEqualTo(request);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void listsGoThrough(Mapper mapper) {
        List<Action> actions = List.of(push().draft(), promote().draft());

        List<?> read = mapper.read(mapper.write(actions), List.class, Action.class);
        assertThat(read).isEqualTo(actions);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aUsersRecordGoesThroughAndOnlyItsOwnNamesAreTheMappers(Mapper mapper) {
        Plan plan = new Plan(
                "June",
                promote().draft(),
                List.of(push().draft(), unknown()),
                push(),
                null,
                Map.of("first", update(), "camelCase", update()));

        String json = mapper.write(plan);

        assertThat(mapper.read(json, Plan.class)).isEqualTo(plan);
        Map<String, JsonValue> properties = JsonValue.parse(json).properties();
        assertThat(properties).containsKey(mapper.isSnakeCase() ? "long_title" : "longTitle");
        assertThat(properties.get(mapper.isSnakeCase() ? "new_push" : "newPush"))
                .isEqualTo(push().toJson());
        assertThat(json).contains("\"docker_image_tag\":\"14.06\"", "\"timeout\":null", "\"camelCase\":{");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aUsersBeanGoesThrough(Mapper mapper) {
        Note note = new Note();
        note.setUsedImage(promote().draft().src());
        note.setUsualTime(Action.TriggerTime.ON_SUCCESS);

        Note read = mapper.read(mapper.write(note), Note.class);

        assertThat(read.getUsedImage()).isEqualTo(note.getUsedImage());
        assertThat(read.getUsualTime()).isEqualTo(Action.TriggerTime.ON_SUCCESS);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void anActionOfUnknownTypeKeepsEverything(Mapper mapper) {
        Action read = mapper.read(unknown().toJson().toString(), Action.class);

        assertThat(read).isInstanceOf(UnknownAction.class).isEqualTo(unknown());
        assertThat(read.type()).isEqualTo("ROCKET");
        assertThat(read.unlisted()).containsEntry("fuel", JsonValue.of("kerosene"));
        assertThat(JsonValue.parse(mapper.write(read))).isEqualTo(unknown().toJson());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void propertiesAndEnumValuesThatAreNewerThanTheSpecAreKept(Mapper mapper) {
        String json = """
                {"type":"DOCKER_PUSH","id":7,"name":"n","trigger_time":"ON_FULL_MOON","run_next":"IN_SOFT_PARALLEL",
                 "variables":[{"key":"k","value":"v","type":"TOKEN","owner":{"id":1}}],"new":[1,{"a":null}],"camelCase":true}""";

        DockerPush read = mapper.read(json, DockerPush.class);

        assertThat(read.triggerTime()).isEqualTo(EnumValue.unlisted(Action.TriggerTime.class, "ON_FULL_MOON"));
        assertThat(read.runNext()).isEqualTo(Action.RunNext.IN_SOFT_PARALLEL);
        assertThat(read.unlisted()).containsOnlyKeys("new", "camelCase");
        assertThat(JsonValue.parse(mapper.write(read)).properties())
                .isEqualTo(JsonValue.parse(json).properties());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void anExplicitNullIsNotAnAbsentField(Mapper mapper) {
        DockerPush.Update update =
                DockerPush.update().timeoutNull().integrationNull().build();

        String json = mapper.write(update);

        assertThat(JsonValue.parse(json))
                .isEqualTo(JsonValue.parse("{\"type\":\"DOCKER_PUSH\",\"timeout\":null,\"integration\":null}"));
        DockerPush.Update read = mapper.read(json, DockerPush.Update.class);
        assertThat(read).isEqualTo(update);
        assertThat(read.isNull("timeout")).isTrue();
        assertThat(read.isNull("docker_build_action_id")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void numbersKeepTheirText(Mapper mapper) {
        String json = """
                {"type":"DOCKERFILE","big":123456789012345678901234567890,"beyond_double":9007199254740993,"zero":-0,
                 "price":0.1234567890123456789012345678901,"tax":1.10,"small":1.25e-7,"huge":[12.50E400,{"to":1e2}]}""";

        Dockerfile read = mapper.read(json, Dockerfile.class);

        assertThat(read.toJson()).isEqualTo(JsonValue.parse(json));
        assertThat(JsonValue.parse(mapper.write(read))).isEqualTo(JsonValue.parse(json));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatIsEmptyOrNullOrAloneIsKept(Mapper mapper) {
        String json = """
                {"type":"DOCKERFILE","disabled":null,"versions":[],"text":"","list":[null,"",[],{}],"one":[1],"ones":[[{"one":["a"]}]],"object":{"a":null,"b":[],"c":{},"d":""}}""";

        Dockerfile read = mapper.read(json, Dockerfile.class);

        assertThat(read.toJson()).isEqualTo(JsonValue.parse(json));
        assertThat(JsonValue.parse(mapper.write(read))).isEqualTo(JsonValue.parse(json));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void nullWhereAModelMayStandIsNull(Mapper mapper) {
        assertThat(mapper.read("null", Action.class)).isNull();
        assertThat(mapper.read("null", DockerPush.Create.class)).isNull();
    }

    static Stream<Arguments> refusals() {
        record Refused(Class<? extends Model> type, Function<JsonValue, ? extends Model> codec, String json) {}
        List<Refused> all = List.of(
                new Refused(Action.class, Action::fromJson, "[]"),
                new Refused(Action.class, Action::fromJson, "\"DOCKER_PUSH\""),
                new Refused(Action.class, Action::fromJson, "{\"type\":\"DOCKER_PUSH\",\"id\":\"7\"}"),
                new Refused(Action.class, Action::fromJson, "{\"type\":\"DOCKER_PUSH\",\"id\":7.0}"),
                new Refused(Action.class, Action::fromJson, "{\"type\":\"DOCKER_PUSH\",\"timeout\":2147483648}"),
                new Refused(Action.class, Action::fromJson, "{\"type\":\"DOCKER_PUSH\",\"type\":\"DOCKERFILE\"}"),
                new Refused(Action.class, Action::fromJson, "{\"type\":\"X\",\"new\":[0,{\"a\":1,\"b\":2,\"a\":1}]}"),
                new Refused(Action.class, Action::fromJson, "{\"type\":\"X\",\"loop\":[\"a\",null]}"),
                new Refused(Action.class, Action::fromJson, "{\"type\":\"X\",\"variables\":[{\"key\":1}]}"),
                new Refused(DockerPush.class, DockerPush::fromJson, "{\"type\":\"DOCKERFILE\"}"),
                new Refused(DockerPush.class, DockerPush::fromJson, "{\"type\":null}"),
                new Refused(DockerPush.class, DockerPush::fromJson, "{\"url\":\"a b\"}"),
                new Refused(DockerPush.Create.class, DockerPush.Create::fromJson, "{\"disabled\":\"true\"}"),
                new Refused(DockerPush.Create.class, DockerPush.Create::fromJson, "{}"),
                new Refused(
                        DockerPush.Create.class,
                        DockerPush.Create::fromJson,
                        "{\"name\":\"\",\"docker_registry\":\"OTHER\",\"docker_build_action_id\":-1}"),
                new Refused(DockerPush.Update.class, DockerPush.Update::fromJson, "{\"name\":\"\"}"),
                new Refused(PromoteImage.Create.class, PromoteImage.Create::fromJson, "{\"name\":\"n\",\"src\":{}}"));
        return Mapper.all().stream()
                .flatMap(mapper -> all.stream()
                        .map(each -> Arguments.of(
                                mapper, each.type().getSimpleName(), each.type(), each.codec(), each.json())));
    }

    @ParameterizedTest(name = "{0}: {1} of {4}")
    @MethodSource("refusals")
    void refusesWhatTheCodecRefusesInTheSameWords(
            Mapper mapper, String name, Class<?> type, Function<JsonValue, ?> codec, String json) {
        RuntimeException byCodec =
                catchThrowableOfType(RuntimeException.class, () -> codec.apply(JsonValue.parse(json)));
        Mapper.RefusedByMapper byMapper =
                catchThrowableOfType(Mapper.RefusedByMapper.class, () -> mapper.read(json, type));

        assertThat(byCodec).as(name).isInstanceOfAny(JsonException.class, ViolationException.class);
        assertThat(byMapper).rootCause().hasSameClassAs(byCodec).hasMessage(byCodec.getMessage());
    }

    private static DockerPush.Create push() {
        return DockerPush.create()
                .name("Push")
                .dockerImageTag("14.06")
                .integration(IntegrationRef.builder().identifier("hub").build())
                .dockerBuildActionId(0)
                .build();
    }

    private static PromoteImage.Create promote() {
        return PromoteImage.create()
                .name("Promote")
                .dest(ImageDefinition.builder().tag("live").build())
                .sameLocation(true)
                .src(ImageDefinition.builder().image("a:b").integration("hub").build())
                .build();
    }

    private static Dockerfile.Update update() {
        return Dockerfile.update()
                .timeoutNull()
                .versions(List.of())
                .putUnlisted("since", JsonValue.NULL)
                .build();
    }

    private static Action unknown() {
        return Action.fromJson(
                JsonValue.parse(
                        "{\"type\":\"ROCKET\",\"id\":9007199254740993,\"name\":\"Fly\",\"fuel\":\"kerosene\",\"stages\":[{},null]}"));
    }
}
