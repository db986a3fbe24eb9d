package dev.tenon.runtime.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The answer was not complete in time: the call may or may not have been carried out. */
public final class CallTimeoutException extends ApiException {

    private static final long serialVersionUID = 1L;

    CallTimeoutException(Call call, Duration timeout, @Nullable Throwable cause) {
        super(call, "was not answered within " + timeout.toMillis() + " ms", cause);
    }
}
