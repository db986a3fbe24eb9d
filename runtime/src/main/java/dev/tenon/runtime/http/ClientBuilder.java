package dev.tenon.runtime.http;

import dev.tenon.runtime.json.AddedTypes;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sets up a client of an API.
 *
 * @param <C> the API's emitted client
 */
public final class ClientBuilder<C> {

    /** Far beyond any call, and short enough for the JDK's arithmetic. */
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(7);

    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

    private final Function<ApiClient, C> client;
    private final boolean needsToken;
    private URI server;
    private @Nullable Supplier<String> token;
    private Duration timeout = Duration.ofSeconds(30);
    private Duration connectTimeout = Duration.ofSeconds(10);
    private @Nullable HttpClient http;
    private int largestAnswer = LARGEST_ANSWER;
    private Consumer<Answer> onAnswer = answer -> {};
    private @Nullable Consumer<Supplier<String>> log;
    private AddedTypes<C> added = AddedTypes.none();

    /** For emitted code. */
    public ClientBuilder(URI server, boolean needsToken, Function<ApiClient, C> client) {
        this.server = usable(server);
        this.needsToken = needsToken;
        this.client = client;
    }

    /** The token that proves who calls. It is sent to the server alone and shown nowhere. */
    public ClientBuilder<C> token(String token) {
        checkToken(Objects.requireNonNull(token, "token"));
        return token(() -> token);
    }

    /** Asked for the token at each call, for tokens that expire. */
    public ClientBuilder<C> token(Supplier<String> token) {
        Objects.requireNonNull(token, "token");
        this.token = () -> checkToken(Objects.requireNonNull(token.get(), "token"));
        return this;
    }

    /** Another base address, such as one of the API's further servers, or a server for tests. */
    public ClientBuilder<C> server(URI server) {
        this.server = usable(server);
        return this;
    }

    private static URI usable(URI server) {
        boolean usable = ("https".equalsIgnoreCase(server.getScheme()) || "http".equalsIgnoreCase(server.getScheme()))
                && server.getHost() != null
                && server.getPort() != 0
                && server.getPort() <= 65_535
                && server.getRawUserInfo() == null
                && server.getRawQuery() == null
                && server.getRawFragment() == null;
        if (!usable) {
            throw new IllegalArgumentException(
                    "a server is an absolute http or https address without user, query and fragment");
        }
        return URI.create(server.toString().replaceAll("/+$", ""));
    }

    /** For a whole call, from connecting to the last byte of the answer; 30 seconds if not set. */
    public ClientBuilder<C> timeout(Duration timeout) {
        this.timeout = positive(timeout);
        return this;
    }

    /** For connecting alone; 10 seconds if not set. Has no effect on an HTTP client of your own. */
    public ClientBuilder<C> connectTimeout(Duration timeout) {
        this.connectTimeout = positive(timeout);
        return this;
    }

    /** An HTTP client of your own, for a proxy or certificates. It must not follow redirects: the JDK's sends tokens along. */
    public ClientBuilder<C> http(HttpClient http) {
        if (http.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("the HTTP client must not follow redirects");
        }
        this.http = http;
        return this;
    }

    /** Told of each answer on the calling thread: the place to watch the rate limit. */
    public ClientBuilder<C> onAnswer(Consumer<Answer> listener) {
        this.onAnswer = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Told what goes to and fro, while a program is written or something is sought:
     * {@code log(text -> logger.log(Level.DEBUG, text))}. Each request, each answer and each body that was read is a text of its own,
     * made only if it is asked for.
     *
     * <p>No text holds a token, a secret of the spec, or a value that the spec does not list; bodies that are no JSON, or are not what
     * the spec says, are left out.
     */
    public ClientBuilder<C> log(Consumer<Supplier<String>> log) {
        this.log = Objects.requireNonNull(log, "log");
        return this;
    }

    /**
     * Tells of action types that are not the API's own, beside those told of before: such actions are read as what they are.
     *
     * @throws IllegalArgumentException if two of them have one name
     */
    public ClientBuilder<C> added(AddedTypes<C> types) {
        this.added = added.and(types);
        return this;
    }

    /** For tests. */
    ClientBuilder<C> largestAnswer(int bytes) {
        this.largestAnswer = bytes;
        return this;
    }

    /**
     * The client.
     *
     * @throws IllegalStateException if the API needs a token and there is none
     */
    public C build() {
        if (needsToken && token == null) {
            throw new IllegalStateException("this API needs a token: call token(…) before build()");
        }
        HttpClient used = http != null
                ? http
                : HttpClient.newBuilder().connectTimeout(connectTimeout).build();
        return client.apply(new ApiClient(
                new ClientOptions(server, token, timeout, used, http == null, largestAnswer, onAnswer, log, added)));
    }

    private static Duration positive(Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException("a timeout must be positive");
        }
        return duration.compareTo(LONGEST_TIMEOUT) > 0 ? LONGEST_TIMEOUT : duration;
    }

    /** The JDK refuses such a header with an exception that quotes it, token and all. */
    private static String checkToken(String token) {
        if (token.isEmpty() || !token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("a token is not empty and has only visible ASCII characters");
        }
        return token;
    }
}
