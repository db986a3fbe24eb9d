package dev.tenon.runtime.http;

import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import java.net.URI;
import java.time.Duration;

/** What the tests of this package call. */
final class Calls {

    static final String TOKEN = "t0ken-s3cret";
    static final Operation GET = Operation.of("steps.get", "GET", "/steps/{id}", 200);
    static final Operation CREATE = Operation.of("steps.create", "POST", "/steps", 200, 201);
    static final Operation DELETE = Operation.of("steps.delete", "DELETE", "/steps/{id}", 204);

    private Calls() {}

    static ClientBuilder<ApiClient> client(URI server) {
        return new ClientBuilder<>(server, true, client -> client).token(TOKEN).timeout(Duration.ofSeconds(20));
    }

    static JsonValue get(ApiClient client) {
        return client.send(GET.at(7), null, JsonReader::value);
    }

    static JsonValue create(ApiClient client, JsonValue body) {
        return client.send(CREATE.at(), body, JsonReader::value);
    }

    /** A whole answer with a fitting Content-Length. */
    static String answer(String statusAndHeaders, String body) {
        return "HTTP/1.1 " + statusAndHeaders + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n"
                + body;
    }
}
