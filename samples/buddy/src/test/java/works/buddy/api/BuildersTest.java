package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.model.MissingFieldException;
import dev.tenon.runtime.validation.ViolationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What builders do beyond rules: null and absent, copies, equality, and the ways around the spec. */
class BuildersTest {

    @Test
    void whatIsNotSetIsNotSent() {
        assertThat(DockerPush.create().name("n").build().toJson())
                .isEqualTo(JsonValue.parse("{\"type\":\"DOCKER_PUSH\",\"name\":\"n\"}"));
        assertThat(DockerPush.update().build().toJson()).isEqualTo(JsonValue.parse("{\"type\":\"DOCKER_PUSH\"}"));
    }

    @Test
    void emptyIsNotAbsent() {
        Dockerfile.Update update = Dockerfile.update()
                .loop(List.of())
                .region("")
                .disabled(false)
                .retryCount(0)
                .build();

        assertThat(update.toJson())
                .isEqualTo(JsonValue.parse(
                        "{\"type\":\"DOCKERFILE\",\"disabled\":false,\"retry_count\":0,\"loop\":[],\"region\":\"\"}"));
    }

    @Test
    void nullIsSentOnlyIfAskedFor() {
        DockerPush.Update cleared = DockerPush.update().timeoutNull().build();

        assertThat(cleared.toJson().properties()).containsEntry("timeout", JsonValue.NULL);
        assertThat(cleared.isNull("timeout")).isTrue();
        assertThat(cleared).isNotEqualTo(DockerPush.update().build());
    }

    @Test
    void ofValueAndNullTheLastWins() {
        assertThat(DockerPush.update().timeoutNull().timeout(5).build())
                .isEqualTo(DockerPush.update().timeout(5).build());
        assertThat(DockerPush.update().timeout(5).timeoutNull().build())
                .isEqualTo(DockerPush.update().timeoutNull().build());
        assertThat(DockerPush.update().integrationNull().integration("hub").build())
                .isEqualTo(DockerPush.update().integration("hub").build());
        assertThat(DockerPush.update().integration("hub").integrationNull().build())
                .isEqualTo(DockerPush.update().integrationNull().build());
    }

    @Test
    void aNullThatTheServerSentIsKept() {
        Action read = Action.fromJson(JsonValue.parse("{\"type\":\"DOCKER_PUSH\",\"timeout\":null,\"region\":null}"));

        assertThat(read.timeout()).isNull();
        assertThat(read.isNull("timeout")).isTrue();
        assertThat(read.isNull("region")).isTrue();
        assertThat(read.isNull("name")).isFalse();
        assertThat(read.toJson().properties().keySet()).containsExactlyInAnyOrder("type", "timeout", "region");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what this is about
    void nullArgumentsAreRefusedByName() {
        List<@Nullable String> holed = Arrays.asList("a", null);

        assertRefusesNull("name", () -> DockerPush.create().name(none()));
        assertRefusesNull("region", () -> DockerPush.update().region(none()));
        assertRefusesNull("triggerTime", () -> DockerPush.update().triggerTime(none()));
        assertRefusesNull("loop", () -> DockerPush.update().loop(none()));
        assertRefusesNull("versions", () -> DockerPush.update().versions(holed));
        assertRefusesNull("permissions", () -> DockerPush.update().permissions(none()));
        assertRefusesNull("src", () -> PromoteImage.update().src(none()));
        assertRefusesNull("integration", () -> DockerPush.update().integration((Docker.Integration) none()));
        assertRefusesNull("name", () -> DockerPush.update().putUnlisted(none(), JsonValue.NULL));
        assertRefusesNull("value", () -> DockerPush.update().putUnlisted("x", none()));
    }

    private static void assertRefusesNull(String argument, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(argument);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "DataFlowIssue"})
    private static <T> T none() {
        return (T) null;
    }

    @Test
    void aBuilderGoesOnWithoutChangingWhatItBuilt() {
        DockerPush.Create.Builder builder = DockerPush.create().name("one").timeoutNull();
        DockerPush.Create one = builder.build();
        DockerPush.Create two =
                builder.name("two").timeout(9).putUnlisted("x", JsonValue.of(1)).build();

        assertThat(one.draft().name()).isEqualTo("one");
        assertThat(one.isNull("timeout")).isTrue();
        assertThat(one.unlisted()).isEmpty();
        assertThat(two.draft().name()).isEqualTo("two");
        assertThat(two.draft().timeout()).isEqualTo(9);
        assertThat(two.unlisted()).containsOnlyKeys("x");
    }

    @Test
    void aBuilderThatWasRefusedCanBeMended() {
        DockerPush.Create.Builder builder = DockerPush.create().name("");
        assertThatExceptionOfType(ViolationException.class).isThrownBy(builder::build);

        assertThat(builder.name("n").build())
                .isEqualTo(DockerPush.create().name("n").build());
    }

    @Test
    void aCallersListIsCopiedAndCannotBeChangedThroughTheModel() {
        List<String> mine = new ArrayList<>(List.of("a"));
        DockerPush push = DockerPush.create().name("n").versions(mine).build().draft();
        mine.add("b");

        List<String> versions = Objects.requireNonNull(push.versions());
        assertThat(versions).containsExactly("a");
        assertThatThrownBy(() -> versions.add("c")).isInstanceOf(UnsupportedOperationException.class);
        List<String> read = Objects.requireNonNull(
                Action.fromJson(JsonValue.parse("{\"loop\":[\"a\"]}")).loop());
        assertThatThrownBy(() -> read.add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> push.unlisted().put("x", JsonValue.NULL))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void toBuilderMakesOneThatDiffers() {
        DockerPush.Create first = DockerPush.create()
                .name("n")
                .password("p")
                .integrationNull()
                .putUnlisted("x", JsonValue.of("y"))
                .build();

        assertThat(first.toBuilder().build()).isEqualTo(first);
        DockerPush.Create second =
                first.toBuilder().integration("hub").name("m").build();
        assertThat(second.draft().name()).isEqualTo("m");
        assertThat(second.draft().password()).isEqualTo("p");
        assertThat(second.isNull("integration")).isFalse();
        assertThat(first.draft().name()).isEqualTo("n");
        assertThat(first.isNull("integration")).isTrue();
        ImageDefinition image = ImageDefinition.builder().tag("a").build();
        assertThat(image.toBuilder().image("i").build())
                .isEqualTo(ImageDefinition.builder().tag("a").image("i").build());
    }

    @Test
    void theDraftIsTheViewWithoutWhatTheServerAdds() {
        DockerPush draft = DockerPush.create().name("n").repository("r").build().draft();

        assertThat(draft).isEqualTo(Action.fromJson(draft.toJson()));
        assertThat(draft.type()).isEqualTo("DOCKER_PUSH");
        assertThat(draft.lastExecutionStatus()).isNull();
        assertThatIllegalStateException()
                .isThrownBy(draft::id)
                .isInstanceOf(MissingFieldException.class)
                .withMessage("this DockerPush has no \"id\", though the spec says that the server sends it");
    }

    @Test
    void modelsWithTheSameContentAreEqual() {
        DockerPush.Create one = DockerPush.create()
                .name("n")
                .versions(List.of("1"))
                .integration(IntegrationRef.builder().identifier("i").build())
                .putUnlisted("x", JsonValue.of(1))
                .build();
        DockerPush.Create same = DockerPush.Create.fromJson(one.toJson());

        assertThat(same).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(new HashSet<>(List.of(one, same.toBuilder().build()))).hasSize(1);
        assertThat(List.of(
                        one.toBuilder().name("m").build(),
                        one.toBuilder().versions(List.of("2")).build(),
                        one.toBuilder().integration("i").build(),
                        one.toBuilder().integrationNull().build(),
                        one.toBuilder().timeoutNull().build(),
                        one.toBuilder().putUnlisted("x", JsonValue.of(2)).build(),
                        one.toBuilder().password("p").build()))
                .doesNotContain(one)
                .doesNotHaveDuplicates();
        assertThat((Object) one.draft()).as("a view is no request").isNotEqualTo(one);
    }

    @Test
    void propertiesBeyondTheSpecAreSentAsTheyAre() {
        JsonValue deep = JsonValue.parse("{\"a\":[1.10,null,{\"b\":false}]}");
        DockerPush.Create create = DockerPush.create()
                .name("n")
                .putUnlisted("new_field", deep)
                .putUnlisted("none", JsonValue.NULL)
                .build();

        assertThat(create.unlisted()).isEqualTo(Map.of("new_field", deep, "none", JsonValue.NULL));
        assertThat(create.toJson().properties()).containsAllEntriesOf(create.unlisted());
    }

    @Test
    void aPropertyIsNotSentTwice() {
        assertThatExceptionOfType(ViolationException.class)
                .isThrownBy(() -> DockerPush.create()
                        .name("n")
                        .putUnlisted("type", JsonValue.of("OTHER"))
                        .putUnlisted("name", JsonValue.of("m"))
                        .build())
                .satisfies(e -> assertThat(e.violations())
                        .extracting(violation -> violation.path())
                        .containsExactly("name", "type"));
    }

    @Test
    void enumValuesBeyondTheSpecAreSentAsTheyAre() {
        EnumValue<Docker.CacheMode> huge = EnumValue.unlisted(Docker.CacheMode.class, "HUGE");
        DockerPush draft = DockerPush.create().name("n").cacheMode(huge).build().draft();

        assertThat(draft.toJson().properties()).containsEntry("cache_mode", JsonValue.of("HUGE"));
        assertThat(draft.cacheMode()).isEqualTo(huge).isEqualTo(Docker.CacheMode.of("HUGE"));
        assertThat(huge.orNull()).isNull();
        assertThat(huge.orElse(Docker.CacheMode.MIN)).isEqualTo(Docker.CacheMode.MIN);
        assertThat(Docker.CacheMode.of("MAX")).isSameAs(Docker.CacheMode.MAX);
    }

    @Test
    void aTypeBeyondTheSpecCanBeCreated() {
        UnknownAction.Create rocket = UnknownAction.create("ROCKET")
                .name("Fly")
                .retryCount(1)
                .putUnlisted("fuel", JsonValue.of("kerosene"))
                .build();

        assertThat(rocket.toJson())
                .isEqualTo(JsonValue.parse(
                        "{\"type\":\"ROCKET\",\"name\":\"Fly\",\"retry_count\":1,\"fuel\":\"kerosene\"}"));
        assertThat(Action.fromJson(rocket.toJson())).isEqualTo(rocket.draft());
        assertThat(UnknownAction.update("ROCKET").timeoutNull().build().toJson())
                .isEqualTo(JsonValue.parse("{\"type\":\"ROCKET\",\"timeout\":null}"));
    }

    @Test
    void oneFieldHasTheThreeShapesThatAnIntegrationHadOverTheYears() {
        IntegrationRef hash = IntegrationRef.builder().hashId("5ddb").build();

        assertThat(DockerPush.update().integration(hash).build())
                .isEqualTo(DockerPush.update()
                        .integration(Docker.Integration.of(hash))
                        .build());
        assertThat(DockerPush.update().integration("hub").build().toJson().properties())
                .containsEntry("integration", JsonValue.of("hub"));
        DockerPush odd = DockerPush.fromJson(JsonValue.parse("{\"integration\":[1]}"));
        assertThat(odd.integration()).isInstanceOf(Docker.Integration.Unlisted.class);
        assertThat(odd.toJson().properties()).containsEntry("integration", JsonValue.parse("[1]"));
    }
}
