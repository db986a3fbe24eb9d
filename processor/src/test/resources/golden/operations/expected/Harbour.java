package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ClientBuilder;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The client of Harbour. Declared at main.tenon:1. */
@NullMarked
@Generated("dev.tenon")
public final class Harbour implements AutoCloseable {
    /** Used if no other is set. Declared at main.tenon:1. */
    public static final URI DEFAULT_SERVER = URI.create("https://api.harbour.example");

    private final ApiClient client;

    private Harbour(ApiClient client) {
        this.client = client;
    }

    /** Sets up a client. One is enough for a whole program; it may be used by several threads. */
    public static ClientBuilder<Harbour> client() {
        return new ClientBuilder<>(DEFAULT_SERVER, false, Harbour::new);
    }

    /**
     * The resource. Declared at main.tenon:3.
     *
     * @param ship part of the path
     */
    public Steps steps(String ship) {
        return new Steps(client, ship);
    }

    /** The resource. Declared at main.tenon:33. */
    public Logs logs() {
        return new Logs(client);
    }

    /** The resource. Declared at main.tenon:47. */
    public Depths depths() {
        return new Depths(client);
    }

    @Override
    public void close() {
        client.close();
    }
}
