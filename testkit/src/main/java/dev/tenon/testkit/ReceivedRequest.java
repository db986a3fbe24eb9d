package dev.tenon.testkit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a client sent, for a test to look at.
 *
 * @param path the path and query as they were on the wire, percent-encoding included
 * @param headers by name, whose case does not matter; the value of {@code Authorization} is replaced by a placeholder
 * @param body the text of the body; empty if there was none or it was too large
 */
public record ReceivedRequest(String method, String path, Map<String, List<String>> headers, String body) {

    public ReceivedRequest {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
    }

    /** The first value of a header. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Without headers and body, which may hold secrets. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
