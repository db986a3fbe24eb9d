package dev.tenon.runtime.http;

import org.jspecify.annotations.Nullable;

/** A call that did not end in the answer that the spec promises. No message of it holds a token or a request's body. */
public abstract class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Call call;

    ApiException(Call call, String problem, @Nullable Throwable cause) {
        super(call + " " + problem, cause);
        this.call = call;
    }

    public final Call call() {
        return call;
    }
}
