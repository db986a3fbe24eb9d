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

    private final transient Answer answer;
    private final transient @Nullable JsonValue body;

    private RefusedException(Answer answer, @Nullable JsonValue body, String words) {
        super(answer.call(), "was refused with " + answer.status() + words, null);
        this.answer = answer;
        this.body = body;
    }

    /** The exception of the class that fits the status. */
    static RefusedException of(Answer answer, byte[] bytes) {
        JsonValue body = json(bytes);
        List<String> messages = ErrorMessages.in(body);
        String words = messages.isEmpty() ? describe(answer, bytes) : ": " + String.join("; ", messages);
        return switch (answer.status()) {
            case 400, 422 -> new Invalid(answer, body, words);
            case 401 -> new Unauthorized(answer, body, words);
            case 403 -> new Forbidden(answer, body, words);
            case 404 -> new NotFound(answer, body, words);
            case 409 -> new Conflict(answer, body, words);
            case 429 -> new RateLimited(answer, body, words);
            default ->
                answer.status() >= 500
                        ? new ServerFault(answer, body, words)
                        : new RefusedException(answer, body, words);
        };
    }

    private static @Nullable JsonValue json(byte[] bytes) {
        try {
            return JsonReader.read(bytes, JsonReader::value);
        } catch (JsonException e) {
            return null;
        }
    }

    private static String describe(Answer answer, byte[] bytes) {
        if (answer.status() >= 300 && answer.status() < 400) {
            return ", a redirect, which is not followed, so that no token travels to another host";
        }
        String type = answer.headers().firstValue("Content-Type").orElse("no content type");
        return bytes.length == 0 ? "" : " and " + bytes.length + " bytes of " + ErrorMessages.printable(type);
    }

    public final int status() {
        return answer.status();
    }

    public final Answer answer() {
        return answer;
    }

    /** What the server said, in its words: each text of the body that is called a message, an error or a detail. */
    public final List<String> messages() {
        return ErrorMessages.in(body);
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

        private Invalid(Answer answer, @Nullable JsonValue body, String words) {
            super(answer, body, words);
        }
    }

    /** 401: there is no valid token. */
    public static final class Unauthorized extends RefusedException {
        private static final long serialVersionUID = 1L;

        private Unauthorized(Answer answer, @Nullable JsonValue body, String words) {
            super(answer, body, words);
        }
    }

    /** 403: the token's holder may not do this. */
    public static final class Forbidden extends RefusedException {
        private static final long serialVersionUID = 1L;

        private Forbidden(Answer answer, @Nullable JsonValue body, String words) {
            super(answer, body, words);
        }
    }

    /** 404: there is no such thing. */
    public static final class NotFound extends RefusedException {
        private static final long serialVersionUID = 1L;

        private NotFound(Answer answer, @Nullable JsonValue body, String words) {
            super(answer, body, words);
        }
    }

    /** 409: the state of the thing does not allow it. */
    public static final class Conflict extends RefusedException {
        private static final long serialVersionUID = 1L;

        private Conflict(Answer answer, @Nullable JsonValue body, String words) {
            super(answer, body, words);
        }
    }

    /** 429: too many calls; {@link Answer#rateLimit} may tell when to try again. */
    public static final class RateLimited extends RefusedException {
        private static final long serialVersionUID = 1L;

        private RateLimited(Answer answer, @Nullable JsonValue body, String words) {
            super(answer, body, words);
        }
    }

    /** 500 and above: the server failed. */
    public static final class ServerFault extends RefusedException {
        private static final long serialVersionUID = 1L;

        private ServerFault(Answer answer, @Nullable JsonValue body, String words) {
            super(answer, body, words);
        }
    }
}
