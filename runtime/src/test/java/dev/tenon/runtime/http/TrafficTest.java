package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWritable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the log of a client tells, and what it keeps to itself. */
final class TrafficTest {

    private static final String SECRET = "s3cret-\"w\\rd";
    private static final String IN_JSON = "s3cret-\\\"w\\\\rd";
    private static final Operation SEARCH =
            Operation.of("steps.search", "POST", "/steps/search", 200).secret("key", "X-Key");

    private final List<Supplier<String>> log = new ArrayList<>();

    @Test
    void tellsRequestAnswerAndBody() {
        String answer = "200 OK\r\nContent-Type: application/json\r\nX-RateLimit-Remaining: 9\r\nSet-Cookie: s3cret";
        Call call = SEARCH.at()
                .query("q", "a b")
                .query("key", SECRET)
                .header("X-Key", SECRET.replace("\"", ""))
                .header("X-Request-Id", "r1");
        String told = log(
                answer,
                "{\"name\":\"x\",\"word\":\"" + IN_JSON + "\",\"more\":1}",
                client -> client.exchange(call, RequestBody.json(out -> Shown.write(out, "x", SECRET)))
                        .json(Shown::read));

        assertThat(told.replaceAll("127.0.0.1:\\d+", "HOST").replaceAll("\\d+ ms", "1 ms"))
                .isEqualTo("""
                        --> POST http://HOST/steps/search?q=a%20b&key=<redacted>
                            Accept: application/json
                            Authorization: <redacted>
                            Content-Type: application/json
                            User-Agent: tenon
                            X-Key: <redacted>
                            X-Request-Id: r1
                        {"name":"x","word":"<redacted>"}
                        <-- POST /steps/search -> 200 (1 ms, 45 bytes)
                            connection: <redacted>
                            content-length: 45
                            content-type: application/json
                            set-cookie: <redacted>
                            x-ratelimit-remaining: 9
                        <-- POST /steps/search
                        {"name":"x","word":"<redacted>","more":"<redacted>"}""");
    }

    /** It knows the secrets of the request, and so the server's words may be shown. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 No | {\"error\":\"no such word: %s\"} | was refused with 400: no such word: <redacted>",
                "400 No | %s | was refused with 400 and",
                "302 Go~Location: https://other.example/?w=%s | {} | was refused with 302, a redirect to",
                "200 OK | {\"name\":\"%s\"} | {\"name\":\"<redacted>\"}",
                "200 OK | {\"name\":[\"%s\"]} | its body is not what the spec says (it came with no content type): at /name: an array where a string is due",
                "200 OK | {\"name\":\"%s\" | its body is not what the spec says (it came with no content type): at /name: the text ends too early",
                "200 OK | <p>%s</p> | its body is not what the spec says (it came with no content type): at the root: malformed JSON",
                "200 OK~Content-Type: text/%s | nothing | (it came with text/<redacted>)"
            })
    void anEchoGivesNothingAway(String head, String body, String expected) {
        for (String secret : List.of(IN_JSON, Calls.TOKEN)) {
            // Not in a header: quotes and the like have no place there.
            String status = head.replace("~", "\r\n").replace("%s", Calls.TOKEN);
            String told = log(
                    status,
                    body.replace("%s", secret),
                    client -> client.exchange(SEARCH.at(), RequestBody.json(out -> Shown.write(out, "x", SECRET)))
                            .json(Shown::read));

            assertThat(told).contains(expected).doesNotContain(SECRET, IN_JSON, Calls.TOKEN);
        }
    }

    /** What it is made of may be a part of other words, which are told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "47  | 47 is wrong, 1470 and 347 are not (pin=47) | <redacted> is wrong, 1470 and 347 are not (pin=<redacted>)",
                "a.b | a.b, ba.b, a.bc, x_a.b | <redacted>, ba.b, a.bc, x_<redacted>",
                "a-  | a- ba- a-b (a-) | <redacted> ba- <redacted>b (<redacted>)",
                "(   | ( | <redacted>"
            })
    void aShortSecretIsKnownAsAWord(String secret, String said, String expected) {
        String told = log(
                "400 No",
                "{\"error\":\"" + said + "\"}",
                client -> client.exchange(SEARCH.at().query("key", secret)).json(Shown::read));

        assertThat(told).contains("was refused with 400: " + expected);
    }

    @Test
    void theKeysOfASecretMapAreSecret() {
        String told = log(
                "200 OK",
                "{\"keys\":{\"s3cret\":{}}}",
                client -> client.exchange(SEARCH.at()).json(Shown::read));
        assertThat(told).contains("at /keys: an object where a string is due").doesNotContain("s3cret");
    }

    @Test
    void valuesOfEveryKindAreTold() {
        assertThat(body("[{\"name\":\"a\",\"word\":\"s3cret\"}]", in -> in.list(Shown::read)))
                .isEqualTo("[{\"name\":\"a\",\"word\":\"<redacted>\"}]");
        assertThat(body(
                        "{\"k\":[true]}",
                        in -> dev.tenon.runtime.json.JsonMaps.read(in, each -> each.list(JsonReader::bool))))
                .isEqualTo("{\"k\":[true]}");
        assertThat(body("12", JsonReader::int64)).isEqualTo("\"12\"");
        assertThat(body("{\"word\":\"s3cret\"}", JsonReader::value)).isEqualTo("\"<redacted>\"");
        assertThat(body("\"" + "x".repeat(10_001) + "\"", JsonReader::string))
                .hasSize(10_001)
                .endsWith("x…");
    }

    @Test
    void whatIsNoJsonIsNotTold() {
        for (RequestBody body : List.of(
                RequestBody.text("s3cret", "text/plain"),
                RequestBody.bytes(new byte[] {1, 2, 3, 4, 5, 6}, "text/plain"),
                RequestBody.json(JsonValue.parse("{\"a\":\"s3cret\"}")))) {
            String told = log(
                    "200 OK",
                    "s3cret",
                    client -> client.exchange(SEARCH.at(), body).text());
            assertThat(told)
                    .containsPattern("\n\\d+ bytes of (text/plain|application/json)")
                    .doesNotContain("s3cret");
        }
    }

    @Test
    void theQueryOfALinkIsNotTold() {
        try (FaultServer server = FaultServer.running((out, it) -> out.write(Calls.answer(
                                it.requests().size() > 1
                                        ? "200 OK"
                                        : "200 OK\r\nLink: </steps?after=s3cret>; rel=\"next\"",
                                "[\"a\"]")
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
                ApiClient client = Calls.client(server.address()).log(log::add).build()) {
            Paged<String> all = client.<List<String>, String>pages(
                            reply -> reply.json(JsonReader::strings), page -> page)
                    .byLink(Operation.of("steps.all", "GET", "/steps", 200).at());
            assertThat(all).containsExactly("a", "a");
        }
        assertThat(told()).contains("/steps?<redacted>").doesNotContain("s3cret");
    }

    @Test
    void aServerThatIsNotThere() {
        URI nobody;
        try (FaultServer server = FaultServer.sending("")) {
            nobody = server.address();
        }
        try (ApiClient client = Calls.client(nobody).log(log::add).build()) {
            assertThat(catchThrowable(() -> Calls.get(client))).isInstanceOf(ConnectionException.class);
        }
        assertThat(told()).contains("--> GET ", "<-- GET /steps/7 failed on the way");
    }

    @Test
    void noTextIsMadeUnlessItIsAskedFor() {
        JsonWritable once = out -> {
            if (!out.isRequest() || log.size() > 0) {
                throw new AssertionError("described, though nobody asked");
            }
            out.value("x");
        };
        try (FaultServer server = FaultServer.sending(Calls.answer("200 OK", "1"));
                ApiClient client = Calls.client(server.address()).log(log::add).build()) {
            assertThat(client.send(SEARCH.at(), once, JsonReader::int32)).isEqualTo(1);
        }
        assertThat(log).hasSize(3);
    }

    /** What stands in the log of the body of an answer. */
    private String body(String answer, Function<JsonReader, Object> decoder) {
        log.clear();
        String told =
                log("200 OK", answer, client -> client.exchange(SEARCH.at()).json(decoder));
        return told.substring(told.lastIndexOf('\n') + 1);
    }

    private String log(String head, String answer, Function<ApiClient, Object> calls) {
        log.clear();
        try (FaultServer server = FaultServer.sending(Calls.answer(head, answer));
                ApiClient client = Calls.client(server.address()).log(log::add).build()) {
            Throwable thrown = catchThrowable(() -> calls.apply(client));
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(ApiException.class);
                assertThat(told()).endsWith("<-- " + thrown.getMessage());
            }
        }
        return told();
    }

    private String told() {
        return String.join("\n", log.stream().map(Supplier::get).toList());
    }
}
