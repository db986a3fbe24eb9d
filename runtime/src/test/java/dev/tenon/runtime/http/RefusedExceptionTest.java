package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusedExceptionTest {

    static Stream<Arguments> classes() {
        return Stream.of(
                Arguments.of(400, RefusedException.Invalid.class),
                Arguments.of(401, RefusedException.Unauthorized.class),
                Arguments.of(403, RefusedException.Forbidden.class),
                Arguments.of(404, RefusedException.NotFound.class),
                Arguments.of(405, RefusedException.class),
                Arguments.of(409, RefusedException.Conflict.class),
                Arguments.of(422, RefusedException.Invalid.class),
                Arguments.of(429, RefusedException.RateLimited.class),
                Arguments.of(500, RefusedException.ServerFault.class),
                Arguments.of(503, RefusedException.ServerFault.class),
                Arguments.of(999, RefusedException.ServerFault.class));
    }

    @ParameterizedTest
    @MethodSource
    void classes(int status, Class<?> type) {
        String body = "{\"errors\":[{\"message\":\"first\"},{\"message\":\"second\"}]}";
        RefusedException e = refused(Calls.answer(status + " Words", body));
        assertThat(e)
                .isExactlyInstanceOf(type)
                .hasMessage("GET /steps/7 was refused with " + status + ": first; second");
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.messages()).containsExactly("first", "second");
        assertThat(e.body()).contains(JsonValue.parse(body));
        assertThat(e.call().operation().name()).isEqualTo("steps.get");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| was refused with 502",
                "<html>s3cret</html>| was refused with 502 and 19 bytes of text/html",
                "{\"code\":5}| was refused with 502 and 10 bytes of text/html",
                "{\"error\":{\"code\":\"C\",\"detail\":\"d\"}}| was refused with 502: d",
                "{\"errors\":[\"a\",[\"b\"]],\"name\":\"s3cret\"}| was refused with 502: a; b",
                "[{\"title\":\"t\",\"message\":{\"reason\":\"r\"}}]| was refused with 502: t; r",
                "\"s3cret\"| was refused with 502 and 8 bytes of text/html"
            })
    void bodies(String body, String words) {
        assertThat(refused(Calls.answer("502 Bad Gateway\r\nContent-Type: text/html", body)))
                .hasMessageEndingWith(words)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void theSpecsErrorType() {
        RefusedException json = refused(Calls.answer("400 Bad", "{\"code\":5}"));
        assertThat(json.error(in -> in.envelope("code", JsonReader::int32))).contains(5);
        assertThat(json.error(in -> in.envelope("other", JsonReader::int32))).isEmpty();
        RefusedException page = refused(Calls.answer("400 Bad", "<p>"));
        assertThat(page.error(JsonReader::value)).isEmpty();
        assertThat(page.body()).isEmpty();
    }

    @Test
    void aHugeErrorIsCut() {
        String message = "m".repeat(5_000);
        RefusedException long1 = refused(Calls.answer("400 Bad", "{\"message\":\"" + message + "\"}"));
        assertThat(long1.messages()).singleElement().asString().hasSize(1_001).endsWith("m…");
        RefusedException huge = refused(Calls.answer("400 Bad", " ".repeat(3 * 1024 * 1024)));
        assertThat(huge).hasMessageEndingWith(" and 1048576 bytes of no content type");
        String many = "{\"errors\":[" + "\"x\",".repeat(9_999) + "\"x\"]}";
        assertThat(refused(Calls.answer("400 Bad", many)))
                .message()
                .hasSizeLessThan(200)
                .endsWith("x; …");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectsAreNotFollowed(int status) {
        try (FaultServer other = FaultServer.sending(Calls.answer("200 OK", "[]"))) {
            String location = "Moved\r\nLocation: " + other.address() + "/x?token=s3cret";
            for (String body : List.of("", "{\"message\":\"moved\"}")) {
                assertThat(refused(Calls.answer(status + " " + location, body)))
                        .hasMessageStartingWith("GET /steps/7 was refused with " + status
                                + ", a redirect to 127.0.0.1, which is not followed,"
                                + " so that no token travels to another host")
                        .hasMessageEndingWith(body.isEmpty() ? "host" : "host: moved")
                        .hasMessageNotContaining("s3cret");
            }
            assertThat(other.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\r\nLocation: ", "\r\nLocation: /x", "\r\nLocation: file:///x", "\r\nLocation: ht tp://["})
    void oddRedirects(String location) {
        assertThat(refused(Calls.answer("302 Found" + location, "")))
                .hasMessageContaining(", a redirect to somewhere, which is not followed");
    }

    @Test
    void aSuccessThatTheSpecDoesNotKnow() {
        assertThat(refused(Calls.answer("202 Accepted", "")))
                .hasMessage(
                        "GET /steps/7 was refused with 202, a success that the spec does not know: of this operation it says 200");
    }

    @Test
    void wordsAreMadeFitForLogs() {
        String hostile = "a\\u001b[31m\\r\\nb\\u009b\\u202e\\u2066\\u200b\\u2028c\\ud800d" + "e".repeat(2_000);
        RefusedException e = refused(Calls.answer("400 Bad", "{\"message\":\"" + hostile + "\"}"));
        assertThat(e.messages()).singleElement().asString().startsWith("a [31m  b     c de");
        assertThat(e.getMessage()).matches("[\\x20-\\x7e…]+").hasSizeLessThan(1_100);
    }

    @Test
    void anEchoedTokenIsBlottedOut() {
        String body = "{\"message\":\"no such token: Bearer " + Calls.TOKEN + "\"}";
        RefusedException e = refused(Calls.answer("401 Unauthorized", body));
        assertThat(e).hasMessage("GET /steps/7 was refused with 401: no such token: Bearer <redacted>");
        assertThat(e.messages().toString() + e.answer() + e.call() + e).doesNotContain(Calls.TOKEN);
        RefusedException typed = refused(Calls.answer("401 No\r\nContent-Type: " + Calls.TOKEN, "x"));
        assertThat(typed).hasMessageEndingWith("1 bytes of <redacted>");
    }

    @Test
    void shortTokensDoNotSpoilTheWords() {
        assertThat(new MessageText("e", Calls.GET.at(7), null).printable("message"))
                .isEqualTo("message");
        assertThat(new MessageText(Calls.TOKEN, Calls.GET.at(7), null))
                .asString()
                .doesNotContain(Calls.TOKEN);
    }

    @Test
    void deletingIsRefusedLikeAnythingElse() {
        try (FaultServer server = FaultServer.sending(Calls.answer("404 No", "{\"message\":\"gone\"}"));
                ApiClient client = Calls.client(server.address()).build()) {
            assertThatThrownBy(() -> client.send(Calls.DELETE.at(7)))
                    .isInstanceOf(RefusedException.NotFound.class)
                    .hasMessage("DELETE /steps/7 was refused with 404: gone");
        }
    }

    private static RefusedException refused(String raw) {
        try (FaultServer server = FaultServer.sending(raw);
                ApiClient client = Calls.client(server.address()).build()) {
            return catchThrowableOfType(RefusedException.class, () -> Calls.get(client));
        }
    }
}
