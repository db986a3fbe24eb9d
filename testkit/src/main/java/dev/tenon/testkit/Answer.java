package dev.tenon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** What goes back to the client, but for the headers that every answer has. */
record Answer(int status, Map<String, String> headers, Optional<Payload> body) {

    static Answer of(int status, JsonNode body) {
        // A 204 has no body, whatever the operation.
        return new Answer(status, Map.of(), status == 204 ? Optional.empty() : Optional.of(Payload.of(body)));
    }

    static Answer empty(int status) {
        return new Answer(status, Map.of(), Optional.empty());
    }
}
