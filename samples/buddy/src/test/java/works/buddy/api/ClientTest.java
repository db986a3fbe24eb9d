package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.runtime.http.Answer;
import dev.tenon.runtime.http.RateLimit;
import dev.tenon.runtime.http.RefusedException;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.testkit.ReceivedRequest;
import dev.tenon.testkit.SpecServer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The emitted client against a server that behaves as the spec says. */
class ClientTest {

    private static final String PATH = "/workspaces/my-company/projects/my-project/pipelines/123/actions";

    private final SpecServer server = SpecServer.fromClassPath(ClientTest.class.getClassLoader(), "buddy.tenon");
    private final List<Answer> answers = new ArrayList<>();
    private final Buddy buddy = Buddy.client()
            .server(server.address())
            .token(server.token())
            .onAnswer(answers::add)
            .build();
    private final Actions actions = buddy.actions("my-company", "my-project", 123);

    @AfterEach
    void close() {
        buddy.close();
        server.close();
    }

    @Test
    void createAnswersWithTheRequestsOwnType() {
        DockerPush.Create request = DockerPush.create()
                .name("Push")
                .integration("hub")
                .password("p")
                .build();

        DockerPush push = actions.create(request);

        assertThat(push.id()).isEqualTo(1);
        assertThat(push.name()).isEqualTo("Push");
        assertThat(push.integration()).isEqualTo(Docker.Integration.of("hub"));
        assertThat(push.url()).isEqualTo(server.address().resolve(PATH + "/1"));
        assertThat(push.password()).startsWith("secure!");
        ReceivedRequest sent = lastRequest();
        assertThat(sent).hasToString("POST " + PATH);
        assertThat(JsonValue.parse(sent.body())).isEqualTo(request.toJson());
        assertThat(sent.header("Content-Type")).contains("application/json");
        assertThat(sent.header("Accept")).contains("application/json");
    }

    @Test
    void everyTypeIsCreatedListedReadChangedAndDeleted() {
        DockerPush push =
                actions.create(DockerPush.create().name("a").timeout(60).build());
        Dockerfile build = actions.create(
                Dockerfile.create().name("b").dockerfilePath("Dockerfile").build());
        ImageDefinition image = ImageDefinition.builder().image("i:t").build();
        PromoteImage promote = actions.create(PromoteImage.create()
                .name("c")
                .dest(image)
                .sameLocation(true)
                .src(image)
                .build());

        assertThat(actions.list()).containsExactly(push, build, promote);
        assertThat(actions.get(build.id())).isEqualTo(build);

        DockerPush changed = actions.update(
                push.id(), DockerPush.update().disabled(true).timeoutNull().build());
        assertThat(changed.name()).isEqualTo("a");
        assertThat(changed.disabled()).isTrue();
        assertThat(changed.timeout()).isNull();
        Dockerfile moved = actions.update(
                build.id(), Dockerfile.update().dockerfilePath("ci/Dockerfile").build());
        assertThat(moved.dockerfilePath()).isEqualTo("ci/Dockerfile");
        PromoteImage copied = actions.update(
                promote.id(), PromoteImage.update().sameLocation(false).build());
        assertThat(copied.src()).isEqualTo(image);
        assertThat(actions.list()).containsExactly(changed, moved, copied);

        List.of(push, build, promote).forEach(action -> actions.delete(action.id()));
        assertThat(actions.list()).isEmpty();
        assertThatExceptionOfType(RefusedException.NotFound.class).isThrownBy(() -> actions.delete(push.id()));
    }

    @Test
    void aTypeThatTheSpecDoesNotKnowIsSentAndTheServersRefusalComesBack() {
        assertThatExceptionOfType(RefusedException.Invalid.class)
                .isThrownBy(() -> actions.create(UnknownAction.create("ROCKET")
                        .name("Fly")
                        .putUnlisted("fuel", JsonValue.of("kerosene"))
                        .build()))
                .withMessage("POST " + PATH + " was refused with 400: $.type: no type of this name");
        assertThat(JsonValue.parse(lastRequest().body()))
                .isEqualTo(JsonValue.parse("{\"type\":\"ROCKET\",\"name\":\"Fly\",\"fuel\":\"kerosene\"}"));
    }

    @Test
    void aTypeThatTheSpecDoesNotKnowIsListedAmongTheOthers() {
        String body = """
                {"url":"https://x.example","actions":[
                  {"type":"ROCKET","id":1,"name":"Fly","fuel":"kerosene"},
                  {"type":"DOCKER_PUSH","id":2,"name":"Push"},
                  {"id":3}]}""";
        try (FixedAnswer newer = new FixedAnswer(200, Map.of(), body);
                Buddy client = Buddy.client().server(newer.address()).token("t").build()) {
            List<Action> listed = client.actions("w", "p", 1).list();

            assertThat(listed).hasExactlyElementsOfTypes(UnknownAction.class, DockerPush.class, UnknownAction.class);
            assertThat(listed.get(0).unlisted()).containsEntry("fuel", JsonValue.of("kerosene"));
        }
    }

    @Test
    void aWrongTokenIsUnauthorized() {
        try (Buddy stranger =
                Buddy.client().server(server.address()).token("wrong").build()) {
            RefusedException.Unauthorized e = catchThrowableOfType(
                    RefusedException.Unauthorized.class,
                    () -> stranger.actions("my-company", "my-project", 123).list());

            assertThat(e.status()).isEqualTo(401);
            assertThat(e.messages()).containsExactly("no valid bearer token");
            assertThat(e.answer().headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> Buddy.client().server(server.address()).build())
                .withMessageContaining("token(");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        RefusedException.NotFound e =
                catchThrowableOfType(RefusedException.NotFound.class, () -> actions.get(999_999_999));

        assertThat(e).hasMessage("GET " + PATH + "/999999999 was refused with 404: nothing has this id");
        assertThat(e.call().operation().name()).isEqualTo("actions.get");
        assertThat(e.error(ApiErrors::read))
                .contains(ApiErrors.builder()
                        .errors(List.of(ApiErrors.Errors.builder()
                                .message("nothing has this id")
                                .build()))
                        .build());
    }

    @Test
    void aRequestThatTheServerFindsWrongBringsAllItsReasons() {
        DockerPush push = actions.create(DockerPush.create().name("a").build());

        RefusedException.Invalid e = catchThrowableOfType(
                RefusedException.Invalid.class,
                () -> actions.create(UnknownAction.create("DOCKER_PUSH")
                        .name("n")
                        .putUnlisted("docker_image_tag", JsonValue.of(14))
                        .putUnlisted("pull", JsonValue.of("no"))
                        .build()));

        assertThat(e.status()).isEqualTo(400);
        assertThat(e.messages())
                .hasSize(2)
                .anySatisfy(message -> assertThat(message).startsWith("$.docker_image_tag: "))
                .anySatisfy(message -> assertThat(message).startsWith("$.pull: "));
        assertThat(e.error(ApiErrors::read).orElseThrow().errors())
                .extracting(error -> Objects.requireNonNull(error.message()))
                .containsExactlyElementsOf(e.messages());
        assertThatExceptionOfType(RefusedException.Invalid.class)
                .as("an action's type cannot change")
                .isThrownBy(() -> actions.update(push.id(), Dockerfile.update().build()));
        assertThat(actions.list()).containsExactly(push);
    }

    @Test
    void eachAnswerTellsHowManyCallsAreLeft() {
        Clock clock = Clock.fixed(Instant.ofEpochSecond(1_000_000), ZoneOffset.UTC);
        try (SpecServer strict = SpecServer.builder()
                        .rateLimit(2)
                        .clock(clock)
                        .fromClassPath(ClientTest.class.getClassLoader(), "buddy.tenon");
                Buddy client = Buddy.client()
                        .server(strict.address())
                        .token(strict.token())
                        .onAnswer(answers::add)
                        .build()) {
            Actions few = client.actions("w", "p", 1);
            few.list();
            few.list();
            RefusedException.RateLimited e = catchThrowableOfType(RefusedException.RateLimited.class, few::list);

            assertThat(e.answer().rateLimit().reset()).contains(clock.instant().plusSeconds(60));
        }
        assertThat(answers)
                .extracting(Answer::rateLimit)
                .extracting(RateLimit::remaining)
                .extracting(left -> left.orElse(-1))
                .containsExactly(1L, 0L, 0L);
        assertThat(answers).extracting(Answer::status).containsExactly(200, 200, 429);
        assertThat(answers.get(0)).hasToString("GET /workspaces/w/projects/p/pipelines/1/actions -> 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b",
                "%2e%2e",
                "%2F",
                "%",
                "?x",
                "#",
                "?a=b#c",
                "\uD83D\uDE80",
                " ",
                "a b",
                "...",
                "..\\..",
                "a;b=c",
                "+",
                "ü",
                "{workspace}",
                "\u0000",
                "\r\nX: y",
                "@host",
                "http://elsewhere.example/",
                "~",
                "\u202Etxt"
            })
    void aPathValueArrivesWhole(String value) {
        Actions odd = buddy.actions(value, value, -1);

        DockerPush push = odd.create(DockerPush.create().name("n").build());

        String[] segments = lastRequest().path().split("/", -1);
        assertThat(segments).hasSize(8);
        assertThat(segments[2]).matches("[A-Za-z0-9._~%-]+").isEqualTo(segments[4]);
        assertThat(URLDecoder.decode(segments[2].replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo(value);
        assertThat(segments[6]).isEqualTo("-1");
        assertThat(odd.get(push.id())).isEqualTo(push);
        assertThat(actions.list()).as("another pipeline's actions").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "\uD800"})
    void aPathValueThatCannotArriveWholeIsNotSent(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> buddy.actions("w", value, 1).list())
                .withMessageContaining("path parameter project_name");
        assertThat(server.requests()).isEmpty();
    }

    private ReceivedRequest lastRequest() {
        List<ReceivedRequest> requests = server.requests();
        return requests.get(requests.size() - 1);
    }
}
