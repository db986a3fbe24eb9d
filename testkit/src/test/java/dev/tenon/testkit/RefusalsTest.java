package dev.tenon.testkit;

import static dev.tenon.testkit.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testkit.Caller.Reply;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static final String STEPS = "/ships/DELTA/docks/7/steps";
    private static final String LOAD = "{'type': 'LOAD', 'name': 'Load', 'crates': [1, 2]}";

    private static SpecServer server;
    private static Caller caller;

    @BeforeAll
    static void start() {
        server = SpecServer.fromClassPath(RefusalsTest.class.getClassLoader(), "harbour/harbour.tenon");
        caller = new Caller(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void withoutTokenOrWithAWrongOne() {
        HttpRequest bare =
                HttpRequest.newBuilder(caller.request(STEPS).build().uri()).build();

        for (Reply reply : List.of(
                Caller.send(bare),
                new Caller(server.address(), "").get(STEPS),
                new Caller(server.address(), "wrong").get(STEPS),
                new Caller(server.address(), server.token() + "x").get("/nowhere"))) {
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(reply.body()).isEqualTo(json("{'errors': [{'message': 'no valid bearer token'}]}"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ships",
                "/ships/DELTA/docks/7/steps/",
                "/ships//docks/7/steps",
                "/ships/DELTA/docks/seven/steps",
                "/ships/DELTA/docks/+7/steps",
                "/ships/DELTA/docks/3000000000/steps",
                "/ships/DELTA/docks/7%2Fsteps",
                "/ships/%FF/docks/7/steps",
                "/ships/DELTA/docks/7/steps/99",
                "/ships/DELTA/docks/7/steps/first"
            })
    void atAPathWhereNothingIs(String path) {
        Reply reply = caller.get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body().at("/errors/0/message").textValue()).isNotEmpty();
    }

    /** Which the server of some JDKs (21.0.12) refuses itself: it may be read as the name of a host. */
    @Test
    void atAPathThatStartsWithTwoSlashes() {
        assertThat(caller.get("//ships/DELTA/docks/7/steps").status()).isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({"PUT, '', 'GET, POST'", "DELETE, '', 'GET, POST'", "POST, /1, 'DELETE, GET, PATCH'"})
    void withAMethodThatThePathDoesNotHave(String method, String suffix, String allowed) {
        Reply reply = caller.send(method, STEPS + suffix, LOAD);

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo(allowed);
    }

    @Test
    void theHeadOfAnAnswerAlone() {
        Reply reply = Caller.send(
                caller.request(STEPS).method("HEAD", BodyPublishers.noBody()).build());

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{'name': hush}", "{} {}", "[]", "'hush'", "null", "{'type': 'LOAD', 'type': 'LOAD'}"})
    void withABodyThatIsNoJsonObject(String body) {
        Reply reply = caller.send("POST", STEPS, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("body").doesNotContain("hush");
    }

    @Test
    void withABodyThatIsNestedTooDeep() {
        String deep = "[".repeat(100_000);

        assertThat(caller.send("POST", STEPS, LOAD.replace("}", ", 'deep': " + deep + "}"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void withABodyThatIsNoUtf8() {
        Reply reply = Caller.send(caller.request(STEPS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}))
                .build());

        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void withABodyThatIsTooLarge() {
        String large = LOAD.replace("Load", "x".repeat(IncomingRequest.LARGEST_BODY));
        HttpRequest chunked = caller.request(STEPS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[3 * IncomingRequest.LARGEST_BODY])))
                .build();

        assertThat(caller.send("POST", STEPS, large).status()).isEqualTo(413);
        assertThat(Caller.send(chunked).status()).isEqualTo(413);
    }

    @Test
    void aBodyOfTheLargestSizeIsNotTooLarge() {
        int spare = IncomingRequest.LARGEST_BODY - LOAD.length();

        assertThat(caller.send("POST", STEPS, LOAD + " ".repeat(spare)).status())
                .isEqualTo(201);
        assertThat(caller.send("POST", STEPS, LOAD + " ".repeat(spare + 1)).status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, 415",
        "application/jsonx, 415",
        "application/json; charset=iso-8859-1, 415",
        "application/json; charset=UTF-8, 201",
        "application/merge-patch+json, 201",
        "'', 415"
    })
    void withAContentType(String type, int status) {
        HttpRequest.Builder request = caller.request(STEPS).POST(BodyPublishers.ofString(LOAD.replace('\'', '"')));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }

        assertThat(Caller.send(request.build()).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'name': 'x'}", "{'type': 'FLY', 'name': 'x'}", "{'type': 1}", "{'type': null}"})
    void withATypeThatTheSpecDoesNotHave(String body) {
        Reply reply = caller.send("POST", STEPS, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("$.type");
    }

    @Test
    void everyReasonAtOnce() {
        Reply reply = caller.send(
                "POST",
                STEPS,
                "{'type': 'LOAD', 'crates': [1, 0, 'two'], 'crane': 'BOTH', 'timeout': 0, 'pier': {'lit': 'yes'}}");

        assertThat(reply.status()).isEqualTo(400);
        List<String> messages = reply.body().get("errors").findValuesAsText("message");
        assertThat(messages)
                .anyMatch(m -> m.startsWith("$: ") && m.contains("name"))
                .anyMatch(m -> m.startsWith("$.crates[1]: "))
                .anyMatch(m -> m.startsWith("$.crates[2]: "))
                .anyMatch(m -> m.startsWith("$.timeout: "))
                .anyMatch(m -> m.startsWith("$.pier: ") && m.contains("number"))
                .anyMatch(m -> m.startsWith("$.pier.lit: "))
                .anyMatch(m -> m.contains("lock_code") && m.contains("crane == BOTH"));
        assertThat(messages).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'crane': 'UP'; $.crane",
                "'weight': 'heavy'; $.weight",
                "'lock_code': 'abc'; $.lock_code",
                "'lock_code': 123456; $.lock_code",
                "'id': 5; $.id",
                "'name': ''; $.name",
                "'name': null; $.name",
                "'timeout': 1.5; $.timeout",
                "'pier': 3; $.pier",
                "'tug': {'name': 'Tom'}; $.tug",
                "'crates': {}; $.crates"
            })
    void withAValueThatBreaksTheSpec(String member, String path) {
        caller.send("POST", "/ships/BRAVO/docks/1/steps", LOAD);

        Reply reply = caller.send("PATCH", "/ships/BRAVO/docks/1/steps/1", "{" + member + "}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/errors/0/message").textValue()).startsWith(path + ": ");
        assertThat(reply.text()).doesNotContain("abc", "123456");
    }

    @Test
    void withTooManyOfAFewFieldsInAnUpdate() {
        caller.send("POST", "/ships/ECHO/docks/1/steps", "{'type': 'SAIL', 'name': 'Sail'}");

        Reply reply = caller.send("PATCH", "/ships/ECHO/docks/1/steps/1", "{'to': 'Malta', 'course': 90}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("at most one of").contains("to").contains("course");
    }

    @Test
    void refusedRequestsChangeNothing() {
        String steps = "/ships/GOLF/docks/1/steps";
        caller.send("POST", steps, LOAD);
        String before = caller.get(steps).text();

        caller.send("POST", steps, "{'type': 'LOAD'}");
        caller.send("PATCH", steps + "/1", "{'name': 'new', 'timeout': 0}");

        assertThat(caller.get(steps).text()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'key': 90125", "'pin': 'p90125'", "'pin': 90125.5", "'pin': 9012590125", "'lock': 'p90125'"})
    void withASecretThatBreaksTheSpecWithoutSayingIt(String member) {
        Reply reply =
                caller.send("POST", STEPS, LOAD.replace("}", ", 'pier': {'number': 3, " + member + "}, 'x y': 1}"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/errors/0/message").textValue())
                .startsWith("$.pier." + member.substring(1, member.indexOf('\'', 1)) + ": ");
        assertThat(reply.text()).doesNotContain("90125");
    }

    @Test
    void withMoreThanAnybodyReads() {
        Reply reply = caller.send("POST", STEPS, LOAD.replace("[1, 2]", "[0" + ", 0".repeat(999) + "]"));

        List<String> messages = reply.body().get("errors").findValuesAsText("message");
        assertThat(messages).hasSize(501).endsWith("and 500 more");
    }
}
