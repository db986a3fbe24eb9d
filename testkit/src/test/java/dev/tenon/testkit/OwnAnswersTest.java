package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.testkit.Caller.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations of which a test says what they do: requests and answers are held against the spec. */
class OwnAnswersTest {

    private static final String PAGE = "{'entries': [{'id': 1, 'text': 'Moored'}]}".replace('\'', '"');

    private SpecServer server;
    private Caller caller;

    @BeforeEach
    void start() {
        server = SpecServer.fromClassPath(getClass().getClassLoader(), "logbook.tenon");
        caller = new Caller(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String message(Reply reply) {
        return reply.body().get("message").textValue();
    }

    @Test
    void areGivenWhatTheRequestHolds() {
        server.answer("logs.entries", request -> {
            assertThat(request.path("folder")).isEqualTo("north/pier 7");
            assertThat(request.query("limit")).contains("5");
            assertThat(request.query().get("level")).containsExactly("LOW", "HIGH");
            assertThat(request.header("x-since")).contains("2026-02-28");
            return OperationAnswer.json(200, PAGE);
        });
        Reply reply = Caller.send(caller.request("/logs/north/pier%207/entries?limit=5&level=LOW&level=HIGH&other=1")
                .header("X-Since", "2026-02-28")
                .build());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo(PAGE);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                | query limit: is required
            ?limit=0                          | query limit: `limit` must be within 1..100
            ?limit=07                         | query limit: `limit` must be a number, not a string
            ?limit=1.0                        | query limit: `limit` must be a whole number, not 1.0
            ?limit=5&limit=6                  | query limit: stands 2 times
            ?limit=5&level=HUGE               | query level: `level` has no value `HUGE`
            ?limit=5&level=LOW&level=LOW&level=LOW | query level: `level` must be of size ..2
            ?limit=5&key=hidden               | query key: is not what the spec asks for
            ?limit=%ff                        | the query is no percent-encoded UTF-8
            ?key=hidden                       | query limit: is required; query key: is not what the spec asks for
            """)
    void refuseQueriesThatBreakTheSpec(String query, String message) {
        server.answer("logs.entries", request -> OperationAnswer.json(200, PAGE));
        Reply reply = caller.get("/logs/a/entries" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(message(reply)).isEqualTo(message);
    }

    @Test
    void refuseHeadersAndBodiesThatBreakTheSpec() {
        server.answer("logs.entries", request -> OperationAnswer.json(200, PAGE));
        server.answer("logs.append", request -> OperationAnswer.of(202).unchecked());
        server.answer("logs.chart", request -> OperationAnswer.of(204));

        assertThat(message(Caller.send(caller.request("/logs/a/entries?limit=1")
                        .header("X-Since", "yesterday")
                        .build())))
                .isEqualTo("header X-Since: `X-Since` must be of length 10..10");
        assertThat(message(caller.send("POST", "/logs/a/entries", "{'text': '', 'cargo': {'kind': 'grain'}}")))
                .isEqualTo("$.text: `text` must be of length 1..; $.cargo: `weight` is required");
        assertThat(message(caller.send("POST", "/logs/a/entries", "[]")))
                .isEqualTo("$: `the body` must be an object, not an array");
        assertThat(caller.send("PUT", "/logs/a/chart", "{}").status()).isEqualTo(415);
        assertThat(caller.get("/logs/" + "a".repeat(21) + "/entries?limit=1").status())
                .isEqualTo(404);
    }

    @Test
    void takeAndGiveBytes() {
        byte[] chart = {1, 2, 3};
        server.answer("logs.chart", request -> {
            assertThat(request.body().bytes()).containsExactly(chart);
            return OperationAnswer.of(204);
        });
        server.answer("logs.picture", request -> OperationAnswer.bytes(200, "image/png", chart));
        server.answer("logs.size", request -> OperationAnswer.of(200).header("Content-Length", "12"));

        assertThat(Caller.send(caller.request("/logs/a/chart")
                                .header("Content-Type", "image/png")
                                .PUT(BodyPublishers.ofByteArray(chart))
                                .build())
                        .status())
                .isEqualTo(204);
        Reply picture = caller.get("/logs/a/chart");
        assertThat(picture.text().getBytes(StandardCharsets.UTF_8)).containsExactly(chart);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(Caller.send(caller.request("/logs/a/chart")
                                .method("HEAD", BodyPublishers.noBody())
                                .build())
                        .header("Content-Length"))
                .isEqualTo("12");
    }

    @Test
    void takeAndGiveActions() {
        server.answer(
                "logs.run",
                request -> OperationAnswer.json(200, request.body().text().replace("{", "{\"id\": 7, ")));
        server.answer("logs.steps", request -> OperationAnswer.json(200, "[{\"type\": \"LOAD\", \"crates\": 1}]"));

        assertThat(caller.send("POST", "/logs/a/steps", "{'type': 'LOAD', 'crates': 3}")
                        .text())
                .isEqualTo("{\"id\": 7, \"type\": \"LOAD\", \"crates\": 3}");
        assertThat(message(caller.send("POST", "/logs/a/steps", "{'type': 'LOAD', 'crates': 0}")))
                .isEqualTo("$.crates: `crates` must be within 1..");
        assertThat(message(caller.get("/logs/a/steps")))
                .isEqualTo("the test's answer to logs.steps is none of the spec: [0] $: `id` is required");
    }

    @Test
    void mayNotBeWhatTheSpecDoesNotLetThemBe() {
        List<OperationAnswer> answers = List.of(
                OperationAnswer.json(200, PAGE),
                OperationAnswer.json(201, "{}"),
                OperationAnswer.of(202).header("Location", "/7"),
                OperationAnswer.json(404, "{\"error\": 1}"),
                OperationAnswer.json(201, "{\"id\": 1.5, \"text\": \"x\"}").header("Location", ":"));
        List<String> messages = answers.stream()
                .map(answer -> {
                    server.answer("logs.append", request -> answer);
                    Reply reply = caller.send("POST", "/logs/a/entries", "{'text': 'x'}");
                    assertThat(reply.status()).isEqualTo(500);
                    return message(reply).replace("the test's answer to logs.append is none of the spec: ", "");
                })
                .toList();

        assertThat(messages)
                .containsExactly(
                        "the status 200 is none of [201, 202]",
                        "header Location: is promised; $: `id` is required; $: `text` is required",
                        "a body is promised",
                        "$: `message` is required",
                        "header Location: `Location` must be a URI; $.id: `id` must be a whole number, not 1.5");
    }

    @Test
    void mayBeRefusalsAndWhatNoSpecLists() {
        server.answer("logs.append", request -> OperationAnswer.json(409, "{\"message\": \"full\"}"));
        assertThat(message(caller.send("POST", "/logs/a/entries", "{'text': 'x'}")))
                .isEqualTo("full");

        server.answer("logs.append", request -> OperationAnswer.of(299).unchecked());
        assertThat(caller.send("POST", "/logs/a/entries", "{'text': 'x'}").status())
                .isEqualTo(299);
    }

    @Test
    void haveToBeOfTheSpec() {
        assertThatThrownBy(() -> server.answer("logs.entry", request -> OperationAnswer.of(200)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "the spec has no `op` logs.entry; it has [logs.append, logs.chart, logs.entries");
    }
}
