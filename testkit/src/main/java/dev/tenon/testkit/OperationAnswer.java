package dev.tenon.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a test lets an operation with a name of its own answer. */
public final class OperationAnswer {

    private final int status;
    private final Map<String, String> headers;
    private final Optional<Payload> body;
    private final boolean checked;

    private OperationAnswer(int status, Map<String, String> headers, Optional<Payload> body, boolean checked) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.checked = checked;
    }

    /** A status without a body. */
    public static OperationAnswer of(int status) {
        return new OperationAnswer(status, Map.of(), Optional.empty(), true);
    }

    /** A status with a body of JSON. */
    public static OperationAnswer json(int status, String json) {
        return bytes(status, Payload.JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    /** A status with a body of another media type. */
    public static OperationAnswer bytes(int status, String mediaType, byte[] body) {
        return new OperationAnswer(status, Map.of(), Optional.of(new Payload(mediaType, body.clone())), true);
    }

    /** The same answer with a header more. */
    public OperationAnswer header(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return new OperationAnswer(status, more, body, checked);
    }

    /** The same answer, which is not held against the spec: that of a server that is newer than the spec, or broken. */
    public OperationAnswer unchecked() {
        return new OperationAnswer(status, headers, body, false);
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    Optional<Payload> body() {
        return body;
    }

    boolean isChecked() {
        return checked;
    }
}
