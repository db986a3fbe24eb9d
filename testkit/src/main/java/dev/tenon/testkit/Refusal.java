package dev.tenon.testkit;

import java.util.List;
import java.util.Map;

/** A request that cannot be served: the status and, in words, every reason. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<String> reasons;
    private final transient Map<String, String> headers;

    Refusal(int status, List<String> reasons) {
        this(status, reasons, Map.of());
    }

    Refusal(int status, String reason) {
        this(status, List.of(reason), Map.of());
    }

    Refusal(int status, List<String> reasons, Map<String, String> headers) {
        // Refusals are everyday answers here: no stack trace.
        super(String.join("; ", reasons), null, false, false);
        this.status = status;
        this.reasons = List.copyOf(reasons);
        this.headers = Map.copyOf(headers);
    }

    int status() {
        return status;
    }

    List<String> reasons() {
        return reasons;
    }

    Map<String, String> headers() {
        return headers;
    }
}
