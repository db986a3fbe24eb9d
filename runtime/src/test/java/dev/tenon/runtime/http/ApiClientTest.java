package dev.tenon.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that behaves. */
final class ApiClientTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final AtomicReference<HttpExchange> seen = new AtomicReference<>();
    private HttpServer server;
    private ApiClient client;

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        client = Calls.client(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/base/"))
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void sendsWhatItIsGiven() {
        AtomicReference<String> body = new AtomicReference<>();
        on(exchange -> {
            body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, 201, "{\"id\":1}");
        });
        JsonValue sent = JsonValue.parse("{\"name\":\"größe\"}");
        assertThat(Calls.create(client, sent)).isEqualTo(JsonValue.parse("{\"id\":1}"));
        HttpExchange exchange = seen.get();
        assertThat(exchange.getRequestMethod()).isEqualTo("POST");
        assertThat(exchange.getRequestURI()).hasToString("/base/steps");
        assertThat(body).hasValue("{\"name\":\"größe\"}");
        assertThat(exchange.getRequestHeaders())
                .containsEntry("Content-length", List.of("18"))
                .containsEntry("Content-type", List.of("application/json"))
                .containsEntry("Accept", List.of("application/json"))
                .containsEntry("User-agent", List.of("tenon"))
                .containsEntry("Authorization", List.of("Bearer " + Calls.TOKEN));
    }

    @Test
    void sendsNoBodyWhereThereIsNone() {
        on(exchange -> answer(exchange, 200, "[]"));
        Calls.get(client);
        assertThat(seen.get().getRequestURI()).hasToString("/base/steps/7");
        assertThat(seen.get().getRequestHeaders()).doesNotContainKeys("Content-type", "Transfer-encoding");
    }

    @Test
    void sendsNoTokenWhereNoneIsNeeded() {
        on(exchange -> answer(exchange, 200, "[]"));
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/base");
        try (ApiClient open = new ClientBuilder<>(address, false, made -> made).build()) {
            Calls.get(open);
        }
        assertThat(seen.get().getRequestHeaders()).doesNotContainKey("Authorization");
    }

    @Test
    void asksForTheTokenAtEachCall() {
        List<String> tokens = new ArrayList<>();
        on(exchange -> {
            tokens.addAll(exchange.getRequestHeaders().get("Authorization"));
            answer(exchange, 200, "[]");
        });
        List<String> fresh = new ArrayList<>(List.of("one", "two"));
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/base");
        try (ApiClient changing =
                Calls.client(address).token(() -> fresh.remove(0)).build()) {
            Calls.get(changing);
            Calls.get(changing);
        }
        assertThat(tokens).containsExactly("Bearer one", "Bearer two");
    }

    @Test
    void nothingToReadIsFineWhereNothingIsPromised() {
        on(exchange -> exchange.sendResponseHeaders(204, -1));
        client.send(Calls.DELETE.at(7));
        assertThat(seen.get().getRequestMethod()).isEqualTo("DELETE");
    }

    @Test
    void anEmptyBodyIsNamed() {
        on(exchange -> exchange.sendResponseHeaders(200, -1));
        assertThatThrownBy(() -> Calls.get(client))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessage("GET /steps/7 answered 200, but its body is empty");
    }

    @Test
    void aBodyThatIsNotAsTheSpecSays() {
        on(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            answer(exchange, 200, "{\"id\":\"s3cret\"}");
        });
        assertThatThrownBy(() -> client.send(Calls.GET.at(7), null, in -> in.envelope("id", JsonReader::int32)))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessage("GET /steps/7 answered 200, but its body is not what the spec says: "
                        + "at /id: a string where a number is due");
    }

    @Test
    void aPageInPlaceOfJson() {
        on(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            answer(exchange, 200, "<html>s3cret</html>");
        });
        assertThatThrownBy(() -> Calls.get(client))
                .hasMessageContaining("(it came with text/html; charset=utf-8)")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void utf8WhateverTheHeaderSays() {
        on(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=iso-8859-1");
            answer(exchange, 200, "\"grün 😀\"");
        });
        assertThat(Calls.get(client).asString()).isEqualTo("grün 😀");
    }

    @Test
    void compressionThatNobodyAskedFor() {
        on(exchange -> {
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
                zip.write("[]".getBytes(StandardCharsets.UTF_8));
            }
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, zipped.size());
            exchange.getResponseBody().write(zipped.toByteArray());
        });
        assertThatThrownBy(() -> Calls.get(client))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessage("GET /steps/7 answered 200, but its body is encoded as gzip, which was not asked for");
    }

    @Test
    void rateLimitsAreTold() {
        on(exchange -> {
            exchange.getResponseHeaders().set("X-Rate-Limit-Limit", "100");
            exchange.getResponseHeaders().set("X-RateLimit-Remaining", "7");
            exchange.getResponseHeaders().set("RateLimit-Reset", "1900000000");
            exchange.getResponseHeaders().set("Set-Cookie", "s3cret");
            answer(exchange, 200, "[]");
        });
        List<Answer> told = new ArrayList<>();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/base");
        try (ApiClient watched = Calls.client(address).onAnswer(told::add).build()) {
            Calls.get(watched);
        }
        assertThat(told).singleElement().hasToString("GET /steps/7 -> 200");
        RateLimit limit = told.get(0).rateLimit();
        assertThat(limit.limit()).isEqualTo(OptionalLong.of(100));
        assertThat(limit.remaining()).isEqualTo(OptionalLong.of(7));
        assertThat(limit.reset()).contains(Instant.ofEpochSecond(1_900_000_000));
    }

    @Test
    void rateLimitsThatAreNoNumbersSayNothing() {
        on(exchange -> {
            exchange.getResponseHeaders().set("X-Rate-Limit-Limit", "100, 100;w=60");
            exchange.getResponseHeaders().set("X-Rate-Limit-Remaining", "-1");
            exchange.getResponseHeaders().set("X-Rate-Limit-Reset", "99999999999999999999");
            answer(exchange, 429, "");
        });
        assertThatThrownBy(() -> Calls.get(client))
                .isInstanceOfSatisfying(
                        RefusedException.RateLimited.class,
                        e -> assertThat(e.answer().rateLimit())
                                .extracting(
                                        RateLimit::limit,
                                        RateLimit::remaining,
                                        limit -> limit.reset().isPresent())
                                .containsExactly(OptionalLong.empty(), OptionalLong.empty(), false));
    }

    @Test
    void bodiesHaveALimit() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/base");
        try (ApiClient limited = Calls.client(address).largestAnswer(1_000).build()) {
            for (boolean chunked : List.of(false, true)) {
                on(exchange -> answer(exchange, 200, "\"" + "x".repeat(998) + "\"", chunked));
                assertThat(Calls.get(limited).asString()).hasSize(998);
                on(exchange -> answer(exchange, 200, "\"" + "x".repeat(999) + "\"", chunked));
                assertThatThrownBy(() -> Calls.get(limited))
                        .isInstanceOf(UnexpectedAnswerException.class)
                        .hasMessage("GET /steps/7 answered 200, but its body is larger than 1000 bytes");
                on(exchange -> answer(exchange, 503, "<p>" + "x".repeat(100_000), chunked));
                assertThatThrownBy(() -> Calls.get(limited))
                        .isInstanceOf(RefusedException.ServerFault.class)
                        .hasMessage("GET /steps/7 was refused with 503 and 1000 bytes of no content type");
            }
        }
    }

    @Test
    void threadsDoNotMixAnswersUp() {
        on(exchange -> answer(exchange, 200, '"' + exchange.getRequestURI().getPath() + '"'));
        List<CompletableFuture<Void>> callers = new ArrayList<>();
        ExecutorService callerThreads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 200; i++) {
            int id = i;
            callers.add(CompletableFuture.runAsync(
                    () -> {
                        String path = client.send(Calls.GET.at(id), null, JsonReader::string);
                        assertThat(path).isEqualTo("/base/steps/" + id);
                    },
                    callerThreads));
        }
        callers.forEach(CompletableFuture::join);
        callerThreads.shutdown();
        assertThat(callers).hasSize(200);
    }

    private void on(Handler handler) {
        try {
            server.removeContext("/base");
        } catch (IllegalArgumentException e) {
            // The first one.
        }
        server.createContext("/base", exchange -> {
            try (exchange) {
                seen.set(exchange);
                handler.handle(exchange);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        answer(exchange, status, body, false);
    }

    private static void answer(HttpExchange exchange, int status, String body, boolean chunked) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, chunked ? 0 : bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
