package dev.tenon.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** The body of an answer. It is never changed, and nobody outside gets it. */
@SuppressWarnings("ArrayRecordComponent")
record Payload(String mediaType, byte[] bytes) {

    static final String JSON = "application/json";

    private static final JsonMapper WRITER = JsonMapper.builder().build();

    static Payload of(JsonNode json) {
        try {
            return new Payload(JSON, WRITER.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
