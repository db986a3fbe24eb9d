package dev.tenon.runtime.http;

import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonWritable;
import dev.tenon.runtime.json.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends calls and reads their answers, for the emitted client of an API. Safe for use by several threads. */
public final class ApiClient implements AutoCloseable {

    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

    private final ClientOptions options;

    ApiClient(ClientOptions options) {
        this.options = options;
    }

    /**
     * Sends a call whose answer has a body.
     *
     * @param body null for none
     * @throws ApiException if anything but the promised answer comes back
     */
    public <T> T send(Call call, @Nullable JsonWritable body, Function<JsonReader, @Nullable T> decoder) {
        HttpResponse<byte[]> response = exchange(call, body);
        Answer answer = new Answer(call, response.statusCode(), response.headers());
        if (response.body().length == 0) {
            throw new UnexpectedAnswerException(answer, "its body is empty", null);
        }
        try {
            return JsonReader.read(response.body(), decoder);
        } catch (JsonException e) {
            throw new UnexpectedAnswerException(answer, "its body is not what the spec says: " + e.getMessage(), e);
        }
    }

    /** Sends a call whose answer's body, if any, does not matter. */
    public void send(Call call) {
        exchange(call, null);
    }

    /** Ends the threads of an HTTP client that is not the caller's own, as far as the JDK can: from 21 on. */
    @Override
    public void close() {
        if (options.ownsHttp() && options.http() instanceof AutoCloseable http) {
            try {
                http.close();
            } catch (Exception e) {
                throw new IllegalStateException("the HTTP client could not be closed", e);
            }
        }
    }

    private HttpResponse<byte[]> exchange(Call call, @Nullable JsonWritable body) {
        HttpResponse<byte[]> response = await(call, request(call, body));
        Answer answer = new Answer(call, response.statusCode(), response.headers());
        options.onAnswer().accept(answer);
        if (!call.operation().statuses().contains(response.statusCode())) {
            throw RefusedException.of(answer, response.body());
        }
        return response;
    }

    private HttpRequest request(Call call, @Nullable JsonWritable body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(options.server() + call.path()))
                .header("Accept", "application/json")
                .header("User-Agent", "tenon");
        if (options.token() != null) {
            request.header("Authorization", "Bearer " + options.token().get());
        }
        if (body == null) {
            request.method(call.operation().method(), BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(call.operation().method(), BodyPublishers.ofByteArray(JsonWriter.toBytes(body)));
        }
        return request.build();
    }

    /** The JDK's own timeout ends with the headers: a body that stalls would hang for ever, so the wait is bounded here. */
    private HttpResponse<byte[]> await(Call call, HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> sent =
                options.http().sendAsync(request, info -> new LimitedBody(LARGEST_ANSWER));
        try {
            return sent.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new CallTimeoutException(call, options.timeout(), null);
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new ConnectionException(call, request.uri().getAuthority(), e);
        } catch (ExecutionException e) {
            throw failure(call, request, e.getCause());
        }
    }

    private ApiException failure(Call call, HttpRequest request, @Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return new CallTimeoutException(call, options.timeout(), cause);
        }
        // An unchecked exception is the JDK's answer to some malformed headers of a server.
        return new ConnectionException(
                call, request.uri().getAuthority(), cause == null ? new IOException("no cause given") : cause);
    }
}
