package dev.tenon.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request for an operation with a name of its own, already held against the spec: what it must have is there and within its
 * bounds.
 *
 * @param path the values at the places of the path, decoded
 * @param query the values of each parameter of the query, decoded, in their order; also of those that the spec does not list
 * @param headers by name, whose case does not matter
 */
public record OperationRequest(
        Map<String, String> path, Map<String, List<String>> query, Map<String, List<String>> headers, Body body) {

    /** The bytes of a body, none if there was none. */
    public static final class Body {

        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        /** The bytes as UTF-8. */
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return bytes.length + " bytes";
        }
    }

    /** The value at a place of the path. */
    public String path(String name) {
        return path.getOrDefault(name, "");
    }

    /** The first value of a parameter of the query. */
    public Optional<String> query(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Without values, which may be secret. */
    @Override
    public String toString() {
        return "path " + path.keySet() + ", query " + query.keySet() + ", body of " + body;
    }
}
