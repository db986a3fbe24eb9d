package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ClientBuilder;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Two kinds of actions at three places. Declared at main.tenon:2. */
@NullMarked
@Generated("dev.tenon")
public final class Harbour implements AutoCloseable {
    /** Used if no other is set. Declared at main.tenon:3. */
    public static final URI DEFAULT_SERVER = URI.create("https://api.harbour.example");

    /** For the continent. Declared at main.tenon:5. */
    public static final URI EU = URI.create("https://eu.harbour.example/v1");

    /** A further server. Declared at main.tenon:6. */
    public static final URI SOUTH_SEA = URI.create("https://south.harbour.example");

    private final ApiClient client;

    private Harbour(ApiClient client) {
        this.client = client;
    }

    /** Sets up a client. One is enough for a whole program; it may be used by several threads. */
    public static ClientBuilder<Harbour> client() {
        return new ClientBuilder<>(DEFAULT_SERVER, true, Harbour::new);
    }

    /**
     * The steps of a ship. Declared at main.tenon:14.
     *
     * @param ship The ship's call sign.
     */
    public Steps steps(String ship) {
        return new Steps(client, ship);
    }

    /** The resource. Declared at main.tenon:29. */
    public AllSteps allSteps() {
        return new AllSteps(client);
    }

    /**
     * The jobs of a crane at a pier. Declared at main.tenon:37.
     *
     * @param pier part of the path
     * @param craneNumber part of the path
     */
    public Jobs jobs(long pier, int craneNumber) {
        return new Jobs(client, pier, craneNumber);
    }

    @Override
    public void close() {
        client.close();
    }
}
