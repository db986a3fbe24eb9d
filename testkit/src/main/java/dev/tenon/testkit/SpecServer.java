package dev.tenon.testkit;

import com.sun.net.httpserver.HttpServer;
import dev.tenon.spec.catalog.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * An API in this process: stands on 127.0.0.1 at a free port, offers the operations of a spec and keeps what clients
 * create in memory, until it is closed. Any number of threads may call it.
 *
 * <pre>{@code
 * try (var server = SpecServer.fromClassPath(getClass().getClassLoader(), "harbour.tenon")) {
 *     // let the client talk to server.address() with server.token()
 * }
 * }</pre>
 *
 * <p>A request body that breaks the spec is answered with 400 and all reasons; properties that the spec does not list are
 * kept and returned, as most APIs do. What an operation with a name of its own does is not in a spec: a test says it with
 * {@link #answer}, and until then it is answered with 501. Fields that are {@code write} are never returned, {@code secret} ones only as a hash.
 */
public final class SpecServer implements AutoCloseable {

    /** The token that a server accepts unless told otherwise. */
    public static final String TEST_TOKEN = "test-token";

    private static final int THREADS = 8;

    static {
        // The JDK's server sends headers and body apart, and without this each answer waits some 40 ms for the client's
        // acknowledgement in between. It reads the property once, when the first server of the JVM is made.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer http;
    private final ExecutorService executor;
    private final RequestLog log;
    private final String token;
    private final OwnOperations own;

    private SpecServer(Builder settings, Catalog catalog) throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        log = new RequestLog();
        token = settings.tokens.get(0);
        executor = Executors.newFixedThreadPool(THREADS, new NamedThreads("spec-server-" + port() + "-"));
        http.setExecutor(executor);
        Gate gate = new Gate(catalog.api().auth(), settings.tokens);
        RateLimit rateLimit = new RateLimit(settings.requestsPerMinute, settings.clock);
        own = new OwnOperations(catalog);
        Reception reception = new Reception(gate, Routes.of(catalog), new ApiBehaviour(catalog, address(), own));
        http.createContext("/", new SpecHandler(log, rateLimit, reception, ErrorBodies.of(catalog)));
        http.start();
    }

    /** Serves a spec with the usual settings. */
    public static SpecServer start(Catalog catalog) {
        return builder().start(catalog);
    }

    /** Serves the spec whose root file is a resource, as {@link Builder#fromClassPath} says, with the usual settings. */
    public static SpecServer fromClassPath(ClassLoader loader, String rootFile) {
        return builder().fromClassPath(loader, rootFile);
    }

    /** Serves the spec with a root file in a folder, with the usual settings. */
    public static SpecServer fromFolder(Path root, String rootFile) {
        return builder().fromFolder(root, rootFile);
    }

    /** A server with settings of its own. */
    public static Builder builder() {
        return new Builder();
    }

    /** The base address for clients, without a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** A token that the server accepts. */
    public String token() {
        return token;
    }

    /**
     * Says what an operation with a name of its own answers from now on. The function is asked for each request that keeps to the
     * spec; others are refused with 400 and all reasons. What it answers has to be of the spec too, a status of success with the
     * result and headers that it promises, or a refusal of 400 and more with the body of an error: otherwise the client gets a
     * 500 that says what is wrong. Several threads may ask at once.
     *
     * <pre>{@code
     * server.answer("logs.entries", request -> OperationAnswer.json(200, "{\"entries\": []}"));
     * }</pre>
     *
     * @param operation the resource's name, a dot, and that of the {@code op}
     * @throws IllegalArgumentException if the spec has no such operation
     */
    public SpecServer answer(String operation, Function<OperationRequest, OperationAnswer> answer) {
        own.answer(operation, answer);
        return this;
    }

    /**
     * The requests so far, refused ones too, in the order of their arrival. Only the last thousand are kept, and fewer if their
     * bodies are large.
     */
    public List<ReceivedRequest> requests() {
        return log.requests();
    }

    /** Stops at once; answers under way may be cut. Closing twice is fine. */
    @Override
    public void close() {
        http.stop(0);
        executor.shutdownNow();
    }

    private int port() {
        return http.getAddress().getPort();
    }

    /** The settings of a server that is yet to start. */
    public static final class Builder {

        private List<String> tokens = List.of(TEST_TOKEN);
        private int requestsPerMinute = 1_000_000;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** Which bearer tokens are accepted, in place of {@link #TEST_TOKEN}. */
        public Builder tokens(String first, String... others) {
            List<String> all = new ArrayList<>(List.of(others));
            all.add(0, first);
            tokens = List.copyOf(all);
            return this;
        }

        /** How many requests a minute are answered, before the rest get 429 until the minute is over. */
        public Builder rateLimit(int requestsPerMinute) {
            if (requestsPerMinute < 0) {
                throw new IllegalArgumentException("a rate limit of " + requestsPerMinute);
            }
            this.requestsPerMinute = requestsPerMinute;
            return this;
        }

        /** What tells when the minute of the rate limit is over. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** Starts a server for a spec that is already read. */
        public SpecServer start(Catalog catalog) {
            try {
                return new SpecServer(this, catalog);
            } catch (IOException e) {
                throw new UncheckedIOException("no server on loopback", e);
            }
        }

        /**
         * Reads a spec from the class path, folders and jars alike, and starts. The files that it includes lie in the same folder or
         * jar. One that adds to published bindings is served with all that they know.
         *
         * @param rootFile the resource's name, such as {@code api/harbour.tenon}
         * @throws IllegalArgumentException if there is no such resource, or the spec is broken: the message holds its diagnostics
         */
        public SpecServer fromClassPath(ClassLoader loader, String rootFile) {
            return start(SpecReading.fromClassPath(loader, rootFile));
        }

        /**
         * Reads a spec from a folder and starts.
         *
         * @throws IllegalArgumentException if the spec is missing or broken: the message holds its diagnostics
         */
        public SpecServer fromFolder(Path root, String rootFile) {
            return start(SpecReading.fromFolder(root, rootFile));
        }
    }

    /** Daemons, so that a test that forgets to close its server does not keep the JVM. */
    private static final class NamedThreads implements ThreadFactory {

        private final String prefix;
        private final AtomicInteger count = new AtomicInteger();

        NamedThreads(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public Thread newThread(Runnable task) {
            Thread thread = new Thread(task, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }
    }
}
