package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestLogTest {

    @Test
    void requestsAreKeptAsTheyCameButForTheToken() {
        try (SpecServer server = SpecServer.builder()
                .tokens("first-token", "second-token")
                .fromClassPath(getClass().getClassLoader(), "harbour/harbour.tenon")) {
            new Caller(server.address(), "second-token")
                    .send("POST", "/ships/%2E%2E/docks/7/steps?dry=%20run", "{'type': 'SAIL', 'name': 'Süd'}");
            new Caller(server).get("/nowhere");

            assertThat(server.token()).isEqualTo("first-token");
            assertThat(server.requests()).hasSize(2);
            ReceivedRequest first = server.requests().get(0);
            assertThat(first.method()).isEqualTo("POST");
            assertThat(first.path()).isEqualTo("/ships/%2E%2E/docks/7/steps?dry=%20run");
            assertThat(first.body()).isEqualTo("{\"type\": \"SAIL\", \"name\": \"Süd\"}");
            assertThat(first.header("content-type")).contains("application/json");
            assertThat(first.headers()).containsEntry("authorization", List.of("[redacted]"));
            assertThat(first).hasToString("POST /ships/%2E%2E/docks/7/steps?dry=%20run");
            assertThat(server.requests().get(1).method()).isEqualTo("GET");
        }
    }

    @Test
    void onlyTheLastRequestsAreKept() {
        RequestLog log = new RequestLog();
        for (int i = 0; i <= RequestLog.MOST_REQUESTS; i++) {
            log.add(new ReceivedRequest("GET", "/" + i, Map.of(), ""));
        }

        assertThat(log.requests()).hasSize(RequestLog.MOST_REQUESTS);
        assertThat(log.requests().get(0).path()).isEqualTo("/1");
    }

    @Test
    void fewerAreKeptIfTheirBodiesAreLarge() {
        RequestLog log = new RequestLog();
        String large = "x".repeat(IncomingRequest.LARGEST_BODY);
        for (int i = 0; i < 40; i++) {
            log.add(new ReceivedRequest("POST", "/" + i, Map.of(), large));
        }

        assertThat(log.requests()).hasSize(16);
        assertThat(log.requests().get(15).path()).isEqualTo("/39");
    }

    @Test
    void theListIsASnapshot() {
        RequestLog log = new RequestLog();
        List<ReceivedRequest> before = log.requests();
        log.add(new ReceivedRequest("GET", "/", Map.of(), ""));

        assertThat(before).isEmpty();
        assertThatThrownBy(() -> log.requests().get(0).headers().put("a", List.of()))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
