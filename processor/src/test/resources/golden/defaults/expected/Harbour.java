package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ClientBuilder;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Defaults that are lists, maps and objects: documented, and never sent. Declared at main.tenon:2. */
@NullMarked
@Generated("dev.tenon")
public final class Harbour implements AutoCloseable {
    /** Used if no other is set. Declared at main.tenon:2. */
    public static final URI DEFAULT_SERVER = URI.create("https://api.harbour.example");

    private final ApiClient client;

    private Harbour(ApiClient client) {
        this.client = client;
    }

    /** Sets up a client. One is enough for a whole program; it may be used by several threads. */
    public static ClientBuilder<Harbour> client() {
        return new ClientBuilder<>(DEFAULT_SERVER, false, Harbour::new);
    }

    /** Where ships lie. Declared at main.tenon:38. */
    public Berths berths() {
        return new Berths(client);
    }

    @Override
    public void close() {
        client.close();
    }
}
