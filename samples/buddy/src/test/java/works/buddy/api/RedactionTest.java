package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.runtime.http.Answer;
import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.ClientBuilder;
import dev.tenon.runtime.http.ConnectionException;
import dev.tenon.runtime.http.RefusedException;
import dev.tenon.runtime.http.UnexpectedAnswerException;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.testkit.SpecServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets reach the wire and nothing that ends up in a log. */
class RedactionTest {

    private static final String SECRET = "hunter2-s3cr3t";
    private static final String TOKEN = "t0k3n-0123456789";

    static List<Model> modelsWithSecrets() {
        JsonValue secret = JsonValue.of(SECRET);
        Variable variable = Variable.builder().key("k").value(SECRET).build();
        ImageDefinition image = ImageDefinition.builder().password(SECRET).build();
        DockerPush.Create push = DockerPush.create().name("n").password(SECRET).build();
        return List.of(
                variable,
                image,
                push,
                push.draft(),
                DockerPush.update().password(SECRET).build(),
                Dockerfile.update().variables(List.of(variable)).build(),
                PromoteImage.update().dest(image).src(image).build(),
                PromoteImage.create()
                        .name("n")
                        .dest(image)
                        .sameLocation(true)
                        .src(image)
                        .variables(List.of(variable, variable))
                        .build(),
                UnknownAction.create("HTTP")
                        .name("n")
                        .putUnlisted("password", secret)
                        .putUnlisted("auth", JsonValue.of(Map.of("key", JsonValue.of(List.of(secret)))))
                        .build(),
                Action.fromJson(JsonValue.parse("""
                        {"type":"NEWER","password":"SECRET","pipeline":{"hook_secret":"SECRET"},
                         "variables":[{"key":"k","value":"SECRET","old_value":"SECRET"}]}""".replace("SECRET", SECRET))));
    }

    @ParameterizedTest
    @MethodSource("modelsWithSecrets")
    void noTextOfAModelHoldsOne(Model model) {
        assertThat(model.toJson().toString()).contains(SECRET);
        assertThat(model.toString()).doesNotContain(SECRET).contains("<redacted>");
        assertThat(model.toPrettyString()).doesNotContain(SECRET).contains("<redacted>");
        assertThat(List.of(model).toString() + Map.of("model", model)).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @MethodSource("modelsWithSecrets")
    void noFailedComparisonShowsOne(Model model) {
        Throwable failure = catchThrowable(() -> assertThat(model)
                .isEqualTo(Variable.builder().key("k").value(SECRET + 1).build()));

        assertThat(failure).isInstanceOf(AssertionError.class);
        assertSafe(failure);
    }

    @Test
    void noViolationHoldsOne() {
        ViolationException e = catchThrowableOfType(
                ViolationException.class,
                () -> DockerPush.Create.fromJson(JsonValue.parse("""
                        {"name":"","password":"SECRET","docker_registry":"OTHER","api_key":"SECRET",
                         "docker_build_action_id":-1,"docker_build_action_name":"SECRET",
                         "variables":[{"value":"SECRET"}],"trigger_conditions":[{"token":"SECRET"}]}""".replace("SECRET", SECRET))));

        assertThat(e.violations()).hasSize(6);
        assertThat(e.violations().toString()).doesNotContain(SECRET);
        assertSafe(e);
    }

    /** Cut anywhere, or with a stray character anywhere, a text gives nothing away. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "}", "\\", "\u0001", "x", "1e", ",", "\ud800"})
    void malformedJsonIsNotQuoted(String stray) {
        String json = """
                {"type":"DOCKER_PUSH","id":1,"password":"SECRET","variables":[{"key":"k","value":"SECRET"}],"more":"SECRET"}""".replace("SECRET", SECRET);
        int refused = 0;
        for (int at = 0; at < json.length(); at++) {
            String broken = json.substring(0, at) + stray + (stray.isEmpty() ? "" : json.substring(at));
            Throwable e = catchThrowable(() -> Action.fromJson(JsonValue.parse(broken)));
            if (e != null) {
                assertThat(e).isInstanceOf(JsonException.class);
                assertSafe(e);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"password\":{\"p\":\"SECRET\"}}",
                "{\"password\":[\"SECRET\"]}",
                "{\"type\":\"SECRET\"}",
                "{\"id\":\"SECRET\"}",
                "{\"disabled\":\"SECRET\"}",
                "{\"url\":\"SECRET is no address\"}",
                "{\"trigger_time\":[\"SECRET\"]}",
                "{\"variables\":[\"SECRET\"]}",
                "{\"variables\":[{\"key\":\"k\",\"value\":{\"SECRET\":1}}]}",
                "{\"password\":\"SECRET\",\"password\":\"SECRET\"}",
                "[\"SECRET\"]",
                "\"SECRET\""
            })
    void valuesOfTheWrongKindAreNotQuoted(String text) {
        String json = text.replace("SECRET", SECRET);

        assertThrowsSafely(JsonException.class, () -> DockerPush.fromJson(JsonValue.parse(json)));
        for (Mapper mapper : Mapper.all()) {
            if (!json.contains(",\"password\"")) { // mappers let the last of two win
                assertThrowsSafely(Mapper.RefusedByMapper.class, () -> mapper.read(json, DockerPush.class));
            }
        }
    }

    @Test
    void refusalsOfTheServerHoldNeitherSecretNorToken() {
        try (SpecServer server = SpecServer.builder()
                        .tokens(TOKEN)
                        .fromClassPath(getClass().getClassLoader(), "buddy.tenon");
                Buddy buddy = client(server.address()).build();
                Buddy stranger =
                        client(server.address()).token(TOKEN + "-wrong").build()) {
            Action.Create<?> wrong = UnknownAction.create("DOCKER_PUSH")
                    .name("n")
                    .variables(List.of(Variable.builder().key("k").value(SECRET).build()))
                    .putUnlisted("password", JsonValue.of(List.of(JsonValue.of(SECRET))))
                    .build();

            assertThrowsSafely(
                    RefusedException.Invalid.class, () -> actions(buddy).create(wrong));
            assertThrowsSafely(
                    RefusedException.Unauthorized.class, () -> actions(stranger).create(wrong));
            assertThrowsSafely(
                    RefusedException.NotFound.class,
                    () -> actions(buddy)
                            .update(1, DockerPush.update().password(SECRET).build()));
            assertThat(server.requests()).anySatisfy(request -> {
                assertThat(request.body()).contains(SECRET);
                assertThat(request + request.headers().toString()).doesNotContain(SECRET, TOKEN);
            });
        }
    }

    @Test
    void theLogOfAClientHoldsNeither() {
        List<String> log = new ArrayList<>();
        try (SpecServer server = SpecServer.builder()
                        .tokens(TOKEN)
                        .fromClassPath(getClass().getClassLoader(), "buddy.tenon");
                Buddy buddy = client(server.address())
                        .log(text -> log.add(text.get()))
                        .build()) {
            DockerPush.Create push = DockerPush.create()
                    .name("Push")
                    .variables(List.of(Variable.builder().key("k").value(SECRET).build()))
                    .password(SECRET)
                    .build();
            Action made = actions(buddy).create(push);
            actions(buddy).list();
            catchThrowable(() -> actions(buddy).get(made.id() + 1));
            assertThat(server.requests())
                    .anySatisfy(request -> assertThat(request.body()).contains(SECRET));
        }

        assertThat(String.join("\n", log))
                .contains("--> POST http", "\"name\":\"Push\"", "Authorization: <redacted>", "was refused with 404")
                .contains("\"password\":\"<redacted>\"", "\"value\":\"<redacted>\"")
                .doesNotContain(SECRET, TOKEN);
    }

    @Test
    void aServerThatEchoesTheTokenDoesNotGetItIntoAMessage() {
        echoed(401, "{\"errors\":[{\"message\":\"the token " + TOKEN + " is wrong\"}]}", RefusedException.class);
        echoed(500, TOKEN, RefusedException.class);
        echoed(200, "{\"id\":\"" + TOKEN + "\"}", UnexpectedAnswerException.class);
        echoed(200, "{\"" + TOKEN + "\":" + TOKEN, UnexpectedAnswerException.class);
        echoed(302, "", RefusedException.class);
    }

    private static void echoed(int status, String body, Class<? extends ApiException> expected) {
        List<Answer> answers = new ArrayList<>();
        Map<String, String> headers = Map.of(
                "Location",
                "https://elsewhere.example/?token=" + TOKEN,
                "Content-Type",
                "text/" + TOKEN,
                "X-Echo",
                TOKEN);
        try (FixedAnswer server = new FixedAnswer(status, headers, body);
                Buddy buddy = client(server.address()).onAnswer(answers::add).build()) {
            assertThrowsSafely(expected, () -> actions(buddy).get(1));
        }
        assertThat(answers).singleElement().asString().doesNotContain(TOKEN).contains("-> " + status);
    }

    @Test
    void aBrokenConnectionGivesNothingAway() {
        URI nobody;
        try (FixedAnswer server = new FixedAnswer(200, Map.of(), "")) {
            nobody = server.address();
        }
        try (Buddy buddy = client(nobody).build()) {
            assertThrowsSafely(
                    ConnectionException.class,
                    () -> actions(buddy)
                            .update(1, DockerPush.update().password(SECRET).build()));
        }
    }

    @Test
    void neitherClientNorBuilderShowsTheToken() {
        ClientBuilder<Buddy> builder = client(Buddy.EU);
        try (Buddy buddy = builder.build()) {
            assertThat(builder + " " + buddy + " " + actions(buddy)).doesNotContain(TOKEN);
        }
        assertThrowsSafely(IllegalArgumentException.class, () -> builder.token(TOKEN + "\n"));
        assertThrowsSafely(
                IllegalArgumentException.class, () -> builder.server(URI.create("https://me:" + TOKEN + "@host")));
        try (Buddy buddy = builder.token(() -> TOKEN + "\r\nX-Injected: 1").build()) {
            assertThrowsSafely(
                    IllegalArgumentException.class, () -> actions(buddy).list());
        }
    }

    private static ClientBuilder<Buddy> client(URI server) {
        return Buddy.client().server(server).token(TOKEN);
    }

    private static Actions actions(Buddy buddy) {
        return buddy.actions("my-company", "my-project", 123);
    }

    private static void assertThrowsSafely(Class<? extends Throwable> type, ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isInstanceOf(type);
        assertSafe(thrown);
    }

    /** All that a log would show: the messages of the whole chain of causes. */
    private static void assertSafe(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(SECRET).doesNotContain(TOKEN);
    }
}
