package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.Violation;
import dev.tenon.runtime.validation.ViolationException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The constraints and rules of the catalogue, as {@code build()} holds requests to them. */
class RulesTest {

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsPath() {
        assertThat(violationsOf(() -> DockerPush.Create.fromJson(JsonValue.parse("""
                                {"name":"","trigger_time":"ON_FAILURE","docker_registry":"OTHER","login":"me",
                                 "docker_build_action_id":-1,"docker_build_action_name":"b",
                                 "trigger_conditions":[
                                   {"trigger_condition":"HOUR","trigger_hours":[1,25,0]},
                                   {"trigger_days":[8],"zone_id":"UTC"}],
                                 "variables":[{"key":"k","value":"v"},{"type":"VAR"}]}"""))))
                .containsExactly(
                        new Violation("name", "must be at least 1 character long, is 0"),
                        new Violation("trigger_conditions[0].trigger_hours[1]", "must be 1 to 24, is 25"),
                        new Violation("trigger_conditions[0].trigger_hours[2]", "must be 1 to 24, is 0"),
                        new Violation("trigger_conditions[1].trigger_condition", "is required"),
                        new Violation("trigger_conditions[1].trigger_days[0]", "must be 1 to 7, is 8"),
                        new Violation(
                                "trigger_conditions[1].trigger_days",
                                "must not be set unless trigger_condition in (DAY, DATETIME)"),
                        new Violation(
                                "trigger_conditions[1].zone_id",
                                "must not be set unless trigger_condition in (DAY, HOUR, DATETIME)"),
                        new Violation("variables[1].key", "is required"),
                        new Violation("variables[1].value", "is required"),
                        new Violation("run_only_on_first_failure", "must be set when trigger_time == ON_FAILURE"),
                        new Violation("docker_build_action_id", "must be at least 0, is -1"),
                        new Violation("password", "must be set when docker_registry == OTHER"),
                        new Violation(
                                "",
                                "at most one of docker_build_action_id, docker_build_action_name may be set, 2 are"));
    }

    @Test
    void theMessageListsThemOneALine() {
        ViolationException e = catchThrowableOfType(
                ViolationException.class,
                () -> DockerPush.create().name("").dockerBuildActionId(-1).build());

        assertThat(e).hasMessage("""
                        DockerPush.Create has violations:
                          name: must be at least 1 character long, is 0
                          docker_build_action_id: must be at least 0, is -1""");
    }

    @Test
    void theRequiredFieldsOfACreateAreMissedInJson() {
        assertThat(violationsOf(() -> PromoteImage.Create.fromJson(JsonValue.parse("{}"))))
                .extracting(Violation::path)
                .containsExactly("name", "same_location", "src", "dest");
    }

    @Test
    void onFailureAsksWhetherItIsForTheFirstOnly() {
        assertThat(violationsOf(() -> DockerPush.create()
                        .name("n")
                        .triggerTime(Action.TriggerTime.ON_FAILURE)
                        .build()))
                .containsExactly(
                        new Violation("run_only_on_first_failure", "must be set when trigger_time == ON_FAILURE"));
        assertThatCode(() -> DockerPush.create()
                        .name("n")
                        .triggerTime(Action.TriggerTime.ON_FAILURE)
                        .runOnlyOnFirstFailure(false)
                        .build())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ON_FAILURE")
    void noOtherTimeGoesWithTheFirstFailure(Action.TriggerTime time) {
        assertThat(violationsOf(() -> UnknownAction.create("X")
                        .name("n")
                        .triggerTime(time)
                        .runOnlyOnFirstFailure(true)
                        .build()))
                .containsExactly(new Violation(
                        "run_only_on_first_failure", "must not be set unless trigger_time == ON_FAILURE"));
    }

    @Test
    void norDoesNoTimeAtAllOrOneThatTheSpecDoesNotKnow() {
        assertThat(violationsOf(() -> DockerPush.create()
                        .name("n")
                        .runOnlyOnFirstFailure(true)
                        .build()))
                .hasSize(1);
        assertThat(violationsOf(() -> DockerPush.create()
                        .name("n")
                        .triggerTime(EnumValue.unlisted(Action.TriggerTime.class, "ON_FULL_MOON"))
                        .runOnlyOnFirstFailure(true)
                        .build()))
                .hasSize(1);
    }

    /** The second column is what is missing when the registry alone is set. */
    @ParameterizedTest
    @CsvSource({
        "NONE, ''",
        "DOCKER_HUB, integration",
        "AMAZON_ECR, region integration",
        "GOOGLE_GCR, registry integration",
        "GOOGLE_ARTIFACT_REGISTRY, integration",
        "OTHER, login password",
        "GIT_HUB_CONTAINER_REGISTRY, integration",
        "PACKAGE_REGISTRY, ''",
        "DIGITAL_OCEAN_CONTAINER_REGISTRY, ''"
    })
    void eachKindOfRegistryAsksForWhatOpensIt(Docker.DockerRegistry registry, String missing) {
        List<String> paths = missing.isEmpty() ? List.of() : List.of(missing.split(" "));

        assertThat(violationsOf(() ->
                        DockerPush.create().name("n").dockerRegistry(registry).build()))
                .extracting(Violation::path)
                .containsExactlyElementsOf(paths);
        assertThat(violationsOf(() -> Dockerfile.create()
                        .name("n")
                        .dockerfilePath("d")
                        .dockerRegistry(registry)
                        .build()))
                .extracting(Violation::path)
                .containsExactlyElementsOf(paths);
        assertThatCode(() -> DockerPush.create()
                        .name("n")
                        .dockerRegistry(registry)
                        .region("eu-1")
                        .registry("gcr.io")
                        .login("me")
                        .password("p")
                        .integration("hub")
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void anExplicitNullIsNotThereForARule() {
        assertThat(violationsOf(() -> DockerPush.create()
                        .name("n")
                        .dockerRegistry(Docker.DockerRegistry.DOCKER_HUB)
                        .integrationNull()
                        .build()))
                .extracting(Violation::path)
                .containsExactly("integration");
        assertThatCode(() -> DockerPush.create()
                        .name("n")
                        .dockerBuildActionNameNull()
                        .dockerBuildActionId(1)
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void anUpdateNeedsNothingAndMayTouchAnyField() {
        assertThatCode(() -> PromoteImage.update().build()).doesNotThrowAnyException();
        assertThatCode(() -> DockerPush.update()
                        .dockerRegistry(Docker.DockerRegistry.OTHER)
                        .triggerTime(Action.TriggerTime.ON_FAILURE)
                        .build())
                .doesNotThrowAnyException();
        assertThatCode(() -> DockerPush.update().runOnlyOnFirstFailure(true).build())
                .as("whether the time on the server is ON_FAILURE cannot be known here")
                .doesNotThrowAnyException();
    }

    @Test
    void anUpdateIsHeldToWhatItSaysItself() {
        assertThat(violationsOf(() -> DockerPush.update()
                        .name("")
                        .triggerTime(Action.TriggerTime.ON_SUCCESS)
                        .runOnlyOnFirstFailure(true)
                        .dockerBuildActionId(-1)
                        .dockerBuildActionName("b")
                        .variables(List.of(Variable.fromJson(JsonValue.parse("{\"key\":\"k\"}"))))
                        .build()))
                .extracting(Violation::path)
                .containsExactly(
                        "name", "variables[0].value", "run_only_on_first_failure", "docker_build_action_id", "");
    }

    @Test
    void nestedObjectsAreCheckedWhereTheyAreBuilt() {
        assertThat(violationsOf(() -> TriggerCondition.builder()
                        .triggerCondition(TriggerConditionKind.HOUR)
                        .triggerHours(List.of(24, 25))
                        .build()))
                .containsExactly(new Violation("trigger_hours[1]", "must be 1 to 24, is 25"));
    }

    private static List<Violation> violationsOf(Callable<?> building) {
        try {
            building.call();
            return List.of();
        } catch (ViolationException e) {
            return e.violations();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
