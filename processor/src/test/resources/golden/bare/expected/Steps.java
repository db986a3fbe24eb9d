package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.Operation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The resource. Declared at main.tenon:3. */
@NullMarked
@Generated("dev.tenon")
public final class Steps {
    private static final Operation LIST = Operation.of("steps.list", "GET", "/steps", 200);

    private static final Operation CREATE = Operation.of("steps.create", "POST", "/steps", 200);

    private static final Operation DELETE = Operation.of("steps.delete", "DELETE", "/steps/{step_name}", 200, 204);

    private final ApiClient client;

    Steps(ApiClient client) {
        this.client = client;
    }

    /**
     * All of them. {@code GET}, main.tenon:5.
     *
     * @throws ApiException if anything but 200 comes back
     */
    public List<Step> list() {
        return client.send(LIST.at(), null, list -> list.list(Step::read));
    }

    /**
     * Creates one. {@code POST}, main.tenon:6.
     *
     * @param <V> what the server answers
     * @throws ApiException if anything but 200 comes back
     */
    public <V extends Step> V create(Step.Create<V> request) {
        return client.send(CREATE.at(), request, request::answer);
    }

    /**
     * Deletes one. {@code DELETE}, main.tenon:7.
     *
     * @throws ApiException if anything but 200 or 204 comes back
     */
    public void delete(String stepName) {
        client.send(DELETE.at(stepName));
    }
}
