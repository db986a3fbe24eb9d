package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenon.runtime.json.AddedTypes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that do not come, and clients that stop waiting. */
@Timeout(30)
final class WaitingTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200", HEAD, HEAD + "[1,", "HTTP/1.1 503 Busy\r\nContent-Length: 100\r\n\r\n"})
    void stalls(String raw) throws InterruptedException {
        try (FaultServer server = FaultServer.stallingAfter(raw);
                ApiClient client = Calls.client(server.address())
                        .timeout(Duration.ofMillis(300))
                        .build()) {
            assertThatThrownBy(() -> Calls.get(client))
                    .isInstanceOf(CallTimeoutException.class)
                    .hasMessage("GET /steps/7 was not answered within 300 ms");
            assertThat(server.awaitGone()).as("the connection is given up").isTrue();
        }
    }

    @Test
    void drips() throws InterruptedException {
        try (FaultServer server = FaultServer.running((out, self) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (self.clientStays()) {
                        out.write(' ');
                    }
                });
                ApiClient client = Calls.client(server.address())
                        .timeout(Duration.ofMillis(300))
                        .build()) {
            assertThatThrownBy(() -> Calls.get(client)).isInstanceOf(CallTimeoutException.class);
            assertThat(server.awaitGone()).isTrue();
        }
    }

    @Test
    void interruptsEndTheWaitAndAreKept() throws Exception {
        try (FaultServer server = FaultServer.stallingAfter(HEAD);
                ApiClient client = Calls.client(server.address()).build()) {
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                try {
                    Calls.get(client);
                } catch (ApiException e) {
                    thrown.set(e);
                }
                flag.complete(Thread.currentThread().isInterrupted());
            });
            caller.start();
            assertThat(server.awaitAsked()).isTrue();
            caller.interrupt();
            assertThat(flag.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(thrown.get())
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageEndingWith(": the calling thread was interrupted");
            assertThat(server.awaitGone()).isTrue();
        }
    }

    @Test
    void anInterruptedThreadSendsNothing() {
        try (FaultServer server = FaultServer.stallingAfter("");
                ApiClient client = Calls.client(server.address()).build()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> Calls.get(client)).isInstanceOf(ConnectionException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void closingEndsTheCallsThatAreUnderWay() throws Exception {
        try (FaultServer server = FaultServer.stallingAfter(HEAD)) {
            ApiClient client = Calls.client(server.address()).build();
            CompletableFuture<Object> call = CompletableFuture.supplyAsync(() -> Calls.get(client));
            assertThat(server.awaitAsked()).isTrue();
            client.close();
            assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageEndingWith(": the client was closed");
            client.close();
            assertThatThrownBy(() -> Calls.get(client))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("this client is closed");
        }
    }

    @Test
    void closesItsOwnHttpClient() {
        assumeTrue(Runtime.version().feature() >= 21, "before 21 nobody can");
        try (FaultServer server = FaultServer.sending(Calls.answer("200 OK", "[]"))) {
            HttpClient own = HttpClient.newHttpClient();
            client(server.address(), own, true).close();
            HttpRequest request = HttpRequest.newBuilder(server.address()).build();
            assertThatThrownBy(() -> own.send(request, BodyHandlers.ofString())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void leavesTheCallersHttpClientAlone() throws Exception {
        try (FaultServer server = FaultServer.sending(Calls.answer("200 OK", "[]"))) {
            HttpClient callers = HttpClient.newHttpClient();
            try (ApiClient client = Calls.client(server.address()).http(callers).build()) {
                assertThat(Calls.get(client)).hasToString("[]");
            }
            HttpRequest request = HttpRequest.newBuilder(server.address()).build();
            assertThat(callers.send(request, BodyHandlers.ofString()).body()).isEqualTo("[]");
        }
    }

    @Test
    void enormousTimeoutsAreFine() {
        Duration enormous = Duration.ofSeconds(Long.MAX_VALUE);
        try (FaultServer server = FaultServer.sending(Calls.answer("200 OK", "[]"));
                ApiClient client = Calls.client(server.address())
                        .timeout(enormous)
                        .connectTimeout(enormous)
                        .build()) {
            assertThat(Calls.get(client)).hasToString("[]");
        }
    }

    private static ApiClient client(URI server, HttpClient http, boolean owns) {
        return new ApiClient(new ClientOptions(
                server, null, Duration.ofSeconds(5), http, owns, 1_000, answer -> {}, null, AddedTypes.none()));
    }
}
