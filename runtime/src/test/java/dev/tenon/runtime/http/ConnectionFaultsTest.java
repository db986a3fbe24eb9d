package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.json.JsonValue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Connections that fail, and answers that are no HTTP. */
final class ConnectionFaultsTest {

    @Test
    void nothingListens() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        with(
                URI.create("http://127.0.0.1:" + port),
                client -> assertThatThrownBy(() -> Calls.get(client))
                        .isInstanceOf(ConnectionException.class)
                        .hasMessage("GET /steps/7 failed on the way to or from 127.0.0.1:" + port
                                + ": connection refused, or nothing listens there"));
    }

    @Test
    void unknownHost() {
        with(
                URI.create("http://no-such-host.invalid/x"),
                client -> assertThatThrownBy(() -> Calls.get(client))
                        .isInstanceOf(ConnectionException.class)
                        .hasMessage("GET /steps/7 failed on the way to or from no-such-host.invalid:80: unknown host"));
    }

    static Stream<Arguments> brokenAnswers() {
        return Stream.of(
                Arguments.of("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,2]", "fixed content-length: 100"),
                Arguments.of("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n[]", "content-length"),
                Arguments.of("HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n[]", "malformed answer: "),
                Arguments.of("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1", "chunked"),
                Arguments.of("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n[]", "chunk size"),
                Arguments.of("HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n[]", "204"),
                Arguments.of("HTTP/1.1 200 OK\r\nBad name: 1\r\n\r\n[]", "header name"),
                Arguments.of("HTTP/1.1 99 OK\r\n\r\n[]", "status line"),
                Arguments.of("garbage\r\n\r\n", "status line"),
                Arguments.of("HTTP/1.1 200 OK\r\nX: " + "x".repeat(500_000) + "\r\n\r\n[]", "eader"),
                Arguments.of("HTTP/1.1 101 Switching Protocols\r\n\r\n", ""),
                Arguments.of("", "received no bytes"));
    }

    @ParameterizedTest
    @MethodSource
    void brokenAnswers(String raw, String words) {
        try (FaultServer server = FaultServer.sending(raw)) {
            with(
                    server.address(),
                    client -> assertThatThrownBy(
                                    () -> Calls.create(client, JsonValue.parse("{\"password\":\"s3cret\"}")))
                            .isInstanceOf(ConnectionException.class)
                            .hasMessageStartingWith("POST /steps failed on the way to or from 127.0.0.1:")
                            .hasMessageContaining(words)
                            .hasMessageNotContaining("s3cret")
                            .message()
                            .hasSizeLessThan(1_500));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aBodyThatEndsTooEarlyWithoutALength() {
        try (FaultServer server = FaultServer.sending("HTTP/1.1 200 OK\r\n\r\n[1,")) {
            with(
                    server.address(),
                    client -> assertThatThrownBy(() -> Calls.get(client))
                            .isInstanceOf(UnexpectedAnswerException.class)
                            .hasMessageContaining("the text ends too early"));
        }
    }

    @Test
    void aStatusCountsEvenIfItsBodyBreaksOff() {
        try (FaultServer server = FaultServer.sending("HTTP/1.1 503 Busy\r\nContent-Length: 100\r\n\r\n<p>")) {
            with(
                    server.address(),
                    client -> assertThatThrownBy(() -> Calls.get(client))
                            .isInstanceOf(RefusedException.ServerFault.class)
                            .hasMessage("GET /steps/7 was refused with 503 and 3 bytes of no content type"));
        }
    }

    @Test
    void whatTheServerSaysIsCleanedEvenInTraces() {
        String raw = "HTTP/1.1 \u001b[31m" + Calls.TOKEN + "\u0085\r\n\r\n";
        try (FaultServer server = FaultServer.sending(raw)) {
            with(
                    server.address(),
                    client -> assertThatThrownBy(() -> Calls.get(client))
                            .isInstanceOf(ConnectionException.class)
                            .extracting(ConnectionFaultsTest::trace)
                            .asString()
                            .contains("<redacted>")
                            .doesNotContain(Calls.TOKEN, "\u001b", "\u0085"));
        }
    }

    private static String trace(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void with(URI server, Consumer<ApiClient> test) {
        try (ApiClient client = Calls.client(server).build()) {
            test.accept(client);
        }
    }
}
