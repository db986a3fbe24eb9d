package works.buddy.api;

import static dev.tenon.spec.catalog.Example.Kind.CREATE;
import static dev.tenon.spec.catalog.Example.Kind.RESPONSE;
import static dev.tenon.spec.catalog.Example.Kind.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.model.Model;
import dev.tenon.spec.catalog.Example;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import works.buddy.api.PageExamples.PageExample;

/** What the pages show goes through the emitted classes and comes out as it went in. */
class PageExamplesTest {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final String HASH = "5ddb7c180fb38be67bd78a88a";

    private static final Map<String, Function<JsonValue, ? extends Model>> CREATES = Map.of(
            "DOCKER_PUSH", DockerPush.Create::fromJson,
            "DOCKERFILE", Dockerfile.Create::fromJson,
            "PROMOTE_IMAGE", PromoteImage.Create::fromJson);

    private static final Map<String, Function<JsonValue, ? extends Model>> UPDATES = Map.of(
            "DOCKER_PUSH", DockerPush.Update::fromJson,
            "DOCKERFILE", Dockerfile.Update::fromJson,
            "PROMOTE_IMAGE", PromoteImage.Update::fromJson);

    private static final Map<String, Class<? extends Action>> VIEWS = Map.of(
            "DOCKER_PUSH", DockerPush.class, "DOCKERFILE", Dockerfile.class, "PROMOTE_IMAGE", PromoteImage.class);

    static List<PageExample> examples() {
        return PageExamples.all();
    }

    @Test
    void thePagesShowFiveRequestsAndThreeAnswers() {
        assertThat(examples())
                .extracting(each -> each.type() + " " + each.example().kind())
                .containsExactlyInAnyOrder(
                        "DOCKER_PUSH CREATE",
                        "DOCKER_PUSH CREATE",
                        "DOCKER_PUSH RESPONSE",
                        "DOCKERFILE CREATE",
                        "DOCKERFILE UPDATE",
                        "DOCKERFILE RESPONSE",
                        "PROMOTE_IMAGE CREATE",
                        "PROMOTE_IMAGE RESPONSE");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWrittenAsItWasRead(PageExample page) throws IOException {
        Model read = read(page);

        assertThat(tree(read.toJson())).isEqualTo(TREES.readTree(page.example().json()));
        assertThat(read.toJson().properties().keySet())
                .containsExactlyInAnyOrderElementsOf(page.json().properties().keySet());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyPropertyOfItIsListed(PageExample page) {
        assertThat(read(page).unlisted()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isEqualToItselfReadOnceMore(PageExample page) {
        assertThat(read(page)).isEqualTo(read(page)).hasSameHashCodeAs(read(page));
    }

    private static Model read(PageExample page) {
        return switch (page.example().kind()) {
            case CREATE -> Objects.requireNonNull(CREATES.get(page.type())).apply(page.json());
            case UPDATE -> Objects.requireNonNull(UPDATES.get(page.type())).apply(page.json());
            case RESPONSE -> view(page);
        };
    }

    private static Action view(PageExample page) {
        Action action = Action.fromJson(page.json());
        assertThat(action).isInstanceOf(VIEWS.get(page.type()));
        return action;
    }

    private static JsonNode tree(JsonValue json) throws IOException {
        return TREES.readTree(json.toBytes());
    }

    @Test
    void thePushOf2022NamesItsIntegrationByHash() {
        DockerPush push = DockerPush.Create.fromJson(page("DOCKER_PUSH", CREATE, "2022-11-16"))
                .draft();

        assertThat(push.name()).isEqualTo("Push to registry");
        assertThat(push.type()).isEqualTo("DOCKER_PUSH");
        assertThat(push.triggerTime()).isEqualTo(Action.TriggerTime.ON_EVERY_EXECUTION);
        assertThat(push.dockerImageTag()).isEqualTo("14.06");
        assertThat(push.region()).isEqualTo("us-east-1");
        assertThat(push.dockerBuildActionId()).isEqualTo(1);
        assertThat(push.repository()).isEqualTo("MyDockerRepo");
        assertThat(push.integration())
                .isEqualTo(Docker.Integration.of(
                        IntegrationRef.builder().hashId(HASH).build()));
        assertThat(push.password()).isNull();
    }

    @Test
    void theAnswerOf2022HoldsWhatTheServerAdds() {
        DockerPush push = (DockerPush) Action.fromJson(page("DOCKER_PUSH", RESPONSE, "2022-11-16"));

        assertThat(push.id()).isEqualTo(2);
        assertThat(push.url())
                .isEqualTo(URI.create(
                        "https://api.buddy.works/workspaces/buddy/projects/company-website/pipelines/2/actions/2"));
        assertThat(push.lastExecutionStatus()).isEqualTo(Action.LastExecutionStatus.INITIAL);
        Pipeline pipeline = Objects.requireNonNull(push.pipeline());
        assertThat(pipeline.name()).isEqualTo("Live mirror");
        assertThat(pipeline.on()).isEqualTo(Pipeline.On.CLICK);
        assertThat(pipeline.refs()).containsExactly("refs/heads/master");
        assertThat(pipeline.lastExecutionRevision()).isEqualTo("506a3963507943d6908154f4bc9646e829128a08");
    }

    @Test
    void thePushOf2026NamesItsIntegrationByIdentifier() {
        DockerPush push = DockerPush.Create.fromJson(page("DOCKER_PUSH", CREATE, "2026-03-18"))
                .draft();

        assertThat(push.integration())
                .isInstanceOfSatisfying(Docker.Integration.OfIntegrationRef.class, integration -> {
                    assertThat(integration.value().identifier()).isEqualTo("docker-registry");
                    assertThat(integration.value().hashId()).isNull();
                });
    }

    @Test
    @SuppressWarnings("deprecation") // the page still has buildkit
    void theBuildHasItsSecretsAndArguments() {
        Dockerfile build = Dockerfile.Create.fromJson(page("DOCKERFILE", CREATE, "2026-01-19"))
                .draft();

        assertThat(build.dockerfilePath()).isEqualTo("dir/Dockerfile");
        assertThat(build.insecureRegistry()).isTrue();
        assertThat(build.doNotPruneImages()).isTrue();
        assertThat(build.buildkit()).isTrue();
        assertThat(build.buildArgs()).containsExactly("key=value");
        assertThat(build.secrets())
                .containsExactly(
                        DockerSecret.builder()
                                .id("someSecret")
                                .value("path_to_secret")
                                .type(DockerSecret.Type.FILE)
                                .build(),
                        DockerSecret.builder()
                                .id("mysecret")
                                .value("MY_ENV_VAR_KEY")
                                .type(DockerSecret.Type.ENV)
                                .build());
    }

    @Test
    void theUpdateOfTheBuildHoldsNoMoreThanItSays() {
        Dockerfile.Update update = Dockerfile.Update.fromJson(page("DOCKERFILE", UPDATE, "2026-02-18"));

        Set<String> named = update.toJson().properties().keySet();
        assertThat(named).contains("dockerfile_path", "secrets", "build_args").doesNotContain("buildkit");
    }

    @Test
    void thePromotionNamesItsIntegrationsByBareStrings() {
        PromoteImage promote = PromoteImage.Create.fromJson(page("PROMOTE_IMAGE", CREATE, "2025-06-12"))
                .draft();

        assertThat(promote.sameLocation()).isTrue();
        assertThat(promote.src())
                .isEqualTo(ImageDefinition.builder()
                        .dockerRegistry(ImageDefinition.DockerRegistry.DOCKER_HUB)
                        .image("mycompany/myapp:latest")
                        .integration("docker_hub_integration")
                        .build());
        assertThat(promote.dest().dockerRegistry()).isEqualTo(ImageDefinition.DockerRegistry.GOOGLE_ARTIFACT_REGISTRY);
        assertThat(promote.dest().registry()).isEqualTo("us-central1-docker.pkg.dev");
        assertThat(promote.dest().integration()).isEqualTo(ImageDefinition.Integration.of("google_service_account"));
    }

    private static JsonValue page(String type, Example.Kind kind, String date) {
        return PageExamples.json(type, kind, date);
    }
}
