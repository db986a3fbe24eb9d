package dev.tenon.runtime.http;

import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The server answered with a status that does not mean success.
 *
 * <p>The statuses that callers tell apart have classes of their own, nested here.
 */
public class RefusedException extends ApiException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Answer answer;
    private final transient @Nullable JsonValue body;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<String> messages;

    private RefusedException(Refusal refusal) {
        super(refusal.answer().call(), "was refused with " + refusal.words(), null);
        this.status = refusal.answer().status();
        this.answer = refusal.answer();
        this.body = refusal.body();
        this.messages = refusal.messages();
    }

    /** The exception of the class that fits the status. */
    static RefusedException of(Answer answer, byte[] bytes, MessageText text) {
        Refusal refusal = Refusal.of(answer, bytes, text);
        return switch (answer.status()) {
            case 400, 422 -> new Invalid(refusal);
            case 401 -> new Unauthorized(refusal);
            case 403 -> new Forbidden(refusal);
            case 404 -> new NotFound(refusal);
            case 409 -> new Conflict(refusal);
            case 429 -> new RateLimited(refusal);
            default -> answer.status() >= 500 ? new ServerFault(refusal) : new RefusedException(refusal);
        };
    }

    public final int status() {
        return status;
    }

    public final Answer answer() {
        return answer;
    }

    /** What the server said, in its words: each text of the body that is called a message, an error or a detail. */
    public final List<String> messages() {
        return messages;
    }

    /** The body, if it is JSON. */
    public final Optional<JsonValue> body() {
        return Optional.ofNullable(body);
    }

    /**
     * The body as the spec's error type: {@code e.error(ApiErrors::read)}.
     *
     * @return empty if the body is something else, as it is when a proxy answers
     */
    public final <T> Optional<T> error(Function<JsonReader, @Nullable T> decoder) {
        try {
            return body().map(json -> JsonReader.read(json.toBytes(), decoder));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    /** 400 and 422: the server finds the request wrong. */
    public static final class Invalid extends RefusedException {
        private static final long serialVersionUID = 1L;

        private Invalid(Refusal refusal) {
            super(refusal);
        }
    }

    /** 401: there is no valid token. */
    public static final class Unauthorized extends RefusedException {
        private static final long serialVersionUID = 1L;

        private Unauthorized(Refusal refusal) {
            super(refusal);
        }
    }

    /** 403: the token's holder may not do this. */
    public static final class Forbidden extends RefusedException {
        private static final long serialVersionUID = 1L;

        private Forbidden(Refusal refusal) {
            super(refusal);
        }
    }

    /** 404: there is no such thing. */
    public static final class NotFound extends RefusedException {
        private static final long serialVersionUID = 1L;

        private NotFound(Refusal refusal) {
            super(refusal);
        }
    }

    /** 409: the state of the thing does not allow it. */
    public static final class Conflict extends RefusedException {
        private static final long serialVersionUID = 1L;

        private Conflict(Refusal refusal) {
            super(refusal);
        }
    }

    /** 429: too many calls; {@link Answer#rateLimit} may tell when to try again. */
    public static final class RateLimited extends RefusedException {
        private static final long serialVersionUID = 1L;

        private RateLimited(Refusal refusal) {
            super(refusal);
        }
    }

    /** 500 and above: the server failed. */
    public static final class ServerFault extends RefusedException {
        private static final long serialVersionUID = 1L;

        private ServerFault(Refusal refusal) {
            super(refusal);
        }
    }
}
