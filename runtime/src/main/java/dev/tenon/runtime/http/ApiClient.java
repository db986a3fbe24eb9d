package dev.tenon.runtime.http;

import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonWritable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends calls and reads their answers, for the emitted client of an API. Safe for use by several threads. */
public final class ApiClient implements AutoCloseable {

    private final ClientOptions options;
    private final Set<CompletableFuture<?>> underway = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

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
        return exchange(call, body == null ? null : RequestBody.json(body)).json(decoder);
    }

    /** Sends a call whose answer's body, if any, does not matter. */
    public void send(Call call) {
        exchange(call);
    }

    /** Sends a call without a body. */
    public Reply exchange(Call call) {
        return exchange(call, null);
    }

    /**
     * Sends a call.
     *
     * @param body null for none
     * @throws ApiException if no answer of success comes back
     */
    public Reply exchange(Call call, @Nullable RequestBody body) {
        return exchange(call, URI.create(options.server() + call.target()), body);
    }

    /** The pages of an operation, each read in the same way. */
    public <P, T> Pages<P, T> pages(Function<Reply, P> read, Function<P, @Nullable List<T>> items) {
        return new Pages<>(this, read, items, null);
    }

    /** Asks for another page of a call, which is on the same host as the last one. */
    Reply follow(Call call, URI next, @Nullable RequestBody body) {
        return exchange(new Call(call.operation(), next.getRawPath(), Map.of(), call.headers()), next, body);
    }

    /**
     * Ends the calls that are under way and refuses further ones. An HTTP client that is not the caller's own loses its
     * threads as well, as far as the JDK can: from 21 on.
     */
    @Override
    public void close() {
        closed = true;
        underway.forEach(sent -> sent.cancel(true));
        if (options.ownsHttp() && options.http() instanceof AutoCloseable http) {
            try {
                http.close();
            } catch (Exception e) {
                throw new IllegalStateException("the HTTP client could not be closed", e);
            }
        }
    }

    private Reply exchange(Call call, URI uri, @Nullable RequestBody body) {
        if (closed) {
            throw new IllegalStateException("this client is closed");
        }
        String token = options.token() == null ? null : options.token().get();
        MessageText text = new MessageText(token, call, body);
        Traffic traffic = new Traffic(options.log(), call, text);
        HttpRequest request = request(call, uri, body, token);
        traffic.asks(request, body);
        try {
            AnswerBody.Received response = await(call, request, text);
            Answer answer = new Answer(call, response.status(), response.headers());
            traffic.answers(answer, response.body().bytes().length);
            options.onAnswer().accept(answer);
            if (!call.operation().statuses().contains(response.status())) {
                throw RefusedException.of(answer, response.body().bytes(), text);
            }
            return new Reply(answer, uri, response.body(), traffic, options.added());
        } catch (ApiException e) {
            traffic.fails(e);
            throw e;
        }
    }

    private static HttpRequest request(Call call, URI uri, @Nullable RequestBody body, @Nullable String token) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Accept", "application/json");
        headers.put("User-Agent", "tenon");
        if (body != null) {
            headers.put("Content-Type", body.mediaType());
        }
        headers.putAll(call.headers());
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        headers.forEach(request::header);
        BodyPublisher content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body.bytes());
        return request.method(call.operation().method(), content).build();
    }

    /** The JDK's own timeout ends with the headers: a body that stalls would hang for ever, so the wait is bounded here. */
    @SuppressWarnings("CollectionUndefinedEquality") // futures are told apart by identity, as is meant
    private AnswerBody.Received await(Call call, HttpRequest request, MessageText text) {
        if (Thread.currentThread().isInterrupted()) {
            throw new ConnectionException(call, request.uri(), new InterruptedException(), text);
        }
        AnswerBody handler = new AnswerBody(call, options.largestAnswer());
        CompletableFuture<HttpResponse<LimitedBody.Content>> sent = start(request, handler);
        try {
            HttpResponse<LimitedBody.Content> response =
                    sent.get(TimeUnit.NANOSECONDS.convert(options.timeout()), TimeUnit.NANOSECONDS);
            return new AnswerBody.Received(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            throw new CallTimeoutException(call, options.timeout(), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException(call, request.uri(), e, text);
        } catch (CancellationException e) {
            throw failure(call, request, e, text);
        } catch (ExecutionException e) {
            return handler.brokenRefusal().orElseThrow(() -> failure(call, request, e.getCause(), text));
        } finally {
            underway.remove(sent);
            // Frees the connection of a call that nobody waits for; has no effect on one that is complete.
            sent.cancel(true);
        }
    }

    private CompletableFuture<HttpResponse<LimitedBody.Content>> start(HttpRequest request, AnswerBody handler) {
        CompletableFuture<HttpResponse<LimitedBody.Content>> sent =
                options.http().sendAsync(request, handler);
        underway.add(sent);
        if (closed) {
            sent.cancel(true);
        }
        return sent;
    }

    private ApiException failure(Call call, HttpRequest request, @Nullable Throwable cause, MessageText text) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException)) {
            return new CallTimeoutException(call, options.timeout(), cause);
        }
        if (closed) {
            // What a cancelled call ends with differs between JDKs.
            return new ConnectionException(call, request.uri(), new IOException("the client was closed", cause), text);
        }
        Throwable known = cause == null ? new IOException("no cause given") : cause;
        return new ConnectionException(call, request.uri(), known, text);
    }
}
