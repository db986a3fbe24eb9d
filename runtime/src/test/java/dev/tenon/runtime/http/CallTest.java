package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.json.JsonReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into a query, a header or several steps of a path stays there. */
final class CallTest {

    private static final Operation TAGS = Operation.of("tags.list", "GET", "/v2/{name...}/tags", 200);
    private static final Operation READ = Operation.of("logs.read", "GET", "/logs", 200);

    @ParameterizedTest
    @CsvSource({
        "a,a",
        "a/b,a/b",
        "a/b c/d,a/b%20c/d",
        "a%2Fb,a%252Fb",
        "../x?y=z#,",
        "a/...,a/...",
        "a?b/c#d,a%3Fb/c%23d"
    })
    void aSpanningValueKeepsItsSlashes(String value, String path) {
        if (path == null) {
            assertThatThrownBy(() -> TAGS.at(value)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(TAGS.at(value).path()).isEqualTo("/v2/" + path + "/tags");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a", "a/", "a//b", "a/./b", "a/..", "..", "../../x", "a/\ud800"})
    void aSpanningValueCannotClimb(String value) {
        assertThatThrownBy(() -> TAGS.at(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("path parameter name ");
    }

    @Test
    void aQueryHoldsWhatItIsGiven() {
        Call call = READ.at()
                .query("q", "a&b=c#d +é")
                .query("none", null)
                .query("empty", "")
                .query("each", List.of(1, 2L, true))
                .query("no one", List.of())
                .query("a b", 1.5);
        assertThat(call.target())
                .isEqualTo("/logs?q=a%26b%3Dc%23d%20%2B%C3%A9&empty=&each=1&each=2&each=true&a%20b=1.5");
        assertThat(URI.create("http://x.example" + call.target()).getQuery()).contains("a&b=c#d +é");
        assertThat(call.query("q", "new").query("each", null).target()).isEqualTo("/logs?q=new&empty=&a%20b=1.5");
        assertThat(call).hasToString("GET /logs");
        assertThatThrownBy(() -> READ.at().query("x", Double.NaN))
                .hasMessage("query parameter x must be a finite number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s3cret\r\nX: y", "s3cret\n", "s3cret\r", "s3cret\0", "s3cretü", "s3cret\u007f", "s3cret\u2028"})
    void aHeaderCannotEnd(String value) {
        assertThatThrownBy(() -> READ.at().header("X-A", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("header X-A may hold only visible ASCII characters, blanks and tabs");
        assertThatThrownBy(() -> READ.at().header("X-A", List.of("a", value)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headersReplaceTheUsualOnes() {
        try (FaultServer server = FaultServer.sending(Calls.answer("200 OK", "{}"));
                ApiClient client = Calls.client(server.address()).build()) {
            Call call = Operation.of("logs.add", "POST", "/logs", 200)
                    .at()
                    .header("content-type", "text/x")
                    .header("Accept", List.of("a/b", "c/d"));
            client.exchange(call, RequestBody.bytes(new byte[] {1}, "application/octet-stream"));
            assertThat(server.requests().get(0))
                    .containsIgnoringCase("\r\ncontent-type: text/x\r\n")
                    .containsIgnoringCase("\r\nAccept: a/b, c/d\r\n")
                    .doesNotContain("octet-stream", "application/json");
        }
    }

    private static Reply reply(FaultServer server) {
        try (ApiClient client = Calls.client(server.address()).build()) {
            return client.exchange(READ.at());
        }
    }

    @Test
    void aReplyHasHeadersOfTheirTypes() {
        try (FaultServer server = FaultServer.sending(Calls.answer(
                "200 OK\r\nX-N: 42\r\nX-B: true\r\nX-U: /a?b\r\nX-F: 1.5\r\nX-S: a b\r\nX-Bad: nope s3cret", ""))) {
            Reply reply = reply(server);
            assertThat(reply.int32("x-n")).isEqualTo(42);
            assertThat(reply.int64("X-N")).isEqualTo(42L);
            assertThat(reply.bool("X-B")).isTrue();
            assertThat(reply.uri("X-U")).isEqualTo(URI.create("/a?b"));
            assertThat(reply.float64("X-F")).isEqualTo(1.5);
            assertThat(reply.string("X-S")).isEqualTo("a b");
            assertThat(reply.int32("X-None")).isNull();
            assertThatThrownBy(() -> reply.promised(reply.string("X-None"), "X-None"))
                    .isInstanceOf(UnexpectedAnswerException.class)
                    .hasMessage("GET /logs answered 200, but its header X-None is missing");
            for (Runnable read : List.<Runnable>of(
                    () -> reply.int32("X-Bad"), () -> reply.bool("X-Bad"), () -> reply.uri("X-Bad"))) {
                assertThatThrownBy(read::run)
                        .isInstanceOf(UnexpectedAnswerException.class)
                        .hasMessageContaining("its header X-Bad is not what the spec says")
                        .hasMessageNotContaining("s3cret");
            }
            assertThatThrownBy(() -> reply.json(JsonReader::value)).hasMessageContaining("its body is empty");
            assertThat(reply).hasToString("GET /logs -> 200");
        }
    }

    @Test
    void textIsInTheCharsetThatIsNamed() {
        try (FaultServer latin = FaultServer.sending(
                Calls.answer("200 OK\r\nContent-Type: text/plain; charset=\"ISO-8859-1\"", "\u00e9"))) {
            assertThat(reply(latin).text()).isEqualTo("é");
        }
        try (FaultServer broken = FaultServer.sending(Calls.answer("200 OK\r\nContent-Type: text/plain", "\u00e9"))) {
            Reply reply = reply(broken);
            assertThat(reply.bytes()).containsExactly(0xe9);
            assertThatThrownBy(reply::text).isInstanceOf(UnexpectedAnswerException.class);
        }
        try (FaultServer odd =
                FaultServer.sending(Calls.answer("200 OK\r\nContent-Type: text/plain;charset=x-no", "a"))) {
            Reply reply = reply(odd);
            assertThatThrownBy(reply::text).hasMessageContaining("no text in the charset");
        }
        assertThat(RequestBody.text("é", "text/plain; charset=iso-8859-1").bytes())
                .containsExactly(0xe9);
        assertThat(RequestBody.text("é", "text/plain").bytes()).isEqualTo("é".getBytes(StandardCharsets.UTF_8));
    }
}
