package dev.tenon.samples.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.http.ClientBuilder;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.spec.Specs;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.resolve.SpecFolder;
import dev.tenon.testkit.SpecServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import works.buddy.api.Buddy;

/** What somebody sees who runs the sample. */
class ReleaseTest {

    /** What stands between an arrow and the brace that closes the object, which is as far in as the text after the arrow. */
    private static final String JSON_AFTER = "(?ms)^%s (\\{.*?^   \\})$";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void theRequestsAreThoseOfThePages() {
        assertThat(Release.run(Map.of(), out)).isZero();

        assertThat(jsonAfter("->").subList(0, 5))
                .containsExactly(
                        page("DOCKERFILE", Example.Kind.CREATE, "2026-01-19"),
                        page("DOCKER_PUSH", Example.Kind.CREATE, "2022-11-16"),
                        page("DOCKER_PUSH", Example.Kind.CREATE, "2026-03-18"),
                        page("PROMOTE_IMAGE", Example.Kind.CREATE, "2025-06-12"),
                        page("DOCKERFILE", Example.Kind.UPDATE, "2026-02-18"));
    }

    @Test
    void eachAnswerHoldsWhatWasSentAndWhatTheServerAdds() {
        assertThat(Release.run(Map.of(), out)).isZero();

        List<JsonValue> sent = jsonAfter("->");
        List<JsonValue> received = jsonAfter("<-");
        assertThat(received).hasSize(7).hasSameSizeAs(sent);
        for (int i = 0; i < sent.size() - 1; i++) {
            assertThat(received.get(i).properties())
                    .containsAllEntriesOf(sent.get(i).properties())
                    .containsKeys("id", "url");
        }
        assertThat(received.get(5).properties()).containsEntry("timeout", JsonValue.of(600));
        assertThat(sent.get(6)).isEqualTo(JsonValue.parse("{\"type\":\"DOCKERFILE\",\"timeout\":null}"));
        assertThat(received.get(6).properties())
                .doesNotContainKey("timeout")
                .containsEntry("disabled", JsonValue.of(true))
                .containsEntry("buildkit", JsonValue.of(true));
    }

    @Test
    void theListTellsTheTypesApart() {
        Release.run(Map.of(), out);

        assertThat(text()).contains("""
                           1  DOCKERFILE: Build dockerfile from dir/Dockerfile
                           2  DOCKER_PUSH: Push to registry to MyDockerRepo
                           3  DOCKER_PUSH: Push to registry to MyDockerRepo
                           4  PROMOTE_IMAGE: Promote to production tag from mycompany/myapp:latest
                        """);
    }

    @Test
    void bothKindsOfRefusalAreShown() {
        Release.run(Map.of(), out);

        assertThat(text())
                .containsSubsequence(
                        "DockerPush.Create has violations:\n",
                        "  name: must be at least 1 character",
                        "  run_only_on_first_failure: must be set when trigger_time == ON_FAILURE\n",
                        "  password: must be set when docker_registry == OTHER\n",
                        "  at most one of docker_build_action_id, docker_build_action_name may be set, 2 are\n",
                        "== A call that the server refuses ==\n",
                        "/actions/999999999 was refused with 404: nothing has this id\n");
    }

    @Test
    void nothingIsLeftOnTheServer() {
        try (SpecServer server = server()) {
            ClientBuilder<Buddy> client = client(server.address(), server.token());

            assertThat(Release.walk(client, Pipeline.SAMPLE, new Terminal(out))).isZero();

            try (Buddy buddy = client.build()) {
                assertThat(buddy.actions("my-company", "my-project", 123).list())
                        .isEmpty();
            }
            assertThat(server.requests())
                    .filteredOn(request -> request.method().equals("DELETE"))
                    .hasSize(4);
        }
        assertThat(text().substring(text().indexOf("== Delete ==")).lines().filter(line -> line.contains(" -> 204")))
                .hasSize(4);
    }

    @Test
    void aServerThatRefusesEndsItWithAReason() {
        try (SpecServer server = server()) {
            ClientBuilder<Buddy> client = client(server.address(), "a-wrong-token");

            assertThat(Release.walk(client, Pipeline.SAMPLE, new Terminal(out))).isEqualTo(1);
        }

        assertThat(text())
                .endsWith(
                        "\nStopped: POST /workspaces/my-company/projects/my-project/pipelines/123/actions was refused with 401:"
                                + " no valid bearer token\n")
                .doesNotContain("a-wrong-token", "Exception", "== Delete ==");
    }

    @Test
    void aServerThatStopsAnsweringInTheMiddleEndsItWithAReason() {
        try (SpecServer server =
                SpecServer.builder().rateLimit(3).fromClassPath(ReleaseTest.class.getClassLoader(), "buddy.tenon")) {
            ClientBuilder<Buddy> client = client(server.address(), server.token());

            assertThat(Release.walk(client, Pipeline.SAMPLE, new Terminal(out))).isEqualTo(1);
        }

        assertThat(text().lines().filter(line -> line.startsWith("Not deleted: DELETE ")))
                .as("all three are tried")
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("was refused with 429"));
        assertThat(text().lines().reduce((one, last) -> last).orElseThrow())
                .startsWith("Stopped: POST ")
                .contains("was refused with 429");
    }

    @Test
    void anEnvironmentThatCannotBeUsedIsExplained() {
        Map<String, String> number = Map.of("BUDDY_TOKEN", "t", "BUDDY_WORKSPACE", "w", "BUDDY_PIPELINE", "main");
        assertThat(Release.run(number, out)).isEqualTo(1);
        assertThat(text()).isEqualTo("Not started: BUDDY_PIPELINE is the pipeline's number, not \"main\"\n");

        printed.reset();
        assertThat(Release.run(Map.of("BUDDY_TOKEN", "two words", "BUDDY_WORKSPACE", "w"), out))
                .isEqualTo(1);
        assertThat(text()).startsWith("Not started: a token ").doesNotContain("two words");
    }

    private static SpecServer server() {
        return SpecServer.fromClassPath(ReleaseTest.class.getClassLoader(), "buddy.tenon");
    }

    private static ClientBuilder<Buddy> client(URI server, String token) {
        return Buddy.client().server(server).token(token);
    }

    private List<JsonValue> jsonAfter(String arrow) {
        return Pattern.compile(JSON_AFTER.formatted(arrow))
                .matcher(text())
                .results()
                .map(found -> JsonValue.parse(found.group(1)))
                .toList();
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static JsonValue page(String type, Example.Kind kind, String date) {
        Catalog catalog = Specs.load(new SpecFolder(Path.of("..", "buddy", "src", "main", "resources")), "buddy.tenon")
                .catalog()
                .orElseThrow();
        return catalog.actions().stream()
                .filter(action -> action.wireName().equals(type))
                .flatMap(action -> action.examples().stream())
                .filter(example -> example.kind() == kind && example.title().endsWith("page of " + date))
                .map(example -> JsonValue.parse(example.json()))
                .findFirst()
                .orElseThrow();
    }
}
