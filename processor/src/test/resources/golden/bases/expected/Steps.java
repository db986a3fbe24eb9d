package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.Operation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The steps of a ship. Declared at main.tenon:14. */
@NullMarked
@Generated("dev.tenon")
public final class Steps {
    private static final Operation CREATE = Operation.of("steps.create", "POST", "/ships/{ship}/steps", 200, 201);

    private static final Operation LIST = Operation.of("steps.list", "GET", "/ships/{ship}/steps", 200);

    private static final Operation GET = Operation.of("steps.get", "GET", "/ships/{ship}/steps/{id}", 200);

    private static final Operation UPDATE = Operation.of("steps.update", "PATCH", "/ships/{ship}/steps/{id}", 200, 202);

    private static final Operation DELETE = Operation.of("steps.delete", "DELETE", "/ships/{ship}/steps/{id}", 204);

    private final ApiClient client;
    private final String ship;

    Steps(ApiClient client, String ship) {
        this.client = client;
        this.ship = ship;
    }

    /**
     * Adds a step. Needs a token with the scope {@code STEPS_WRITE}. {@code POST}, main.tenon:22.
     *
     * @param <V> what the server answers
     * @throws ApiException if anything but 200 or 201 comes back
     */
    public <V extends Step> V create(Step.Create<V> request) {
        return client.send(CREATE.at(this.ship), request, request::answer);
    }

    /**
     * All of them. Needs a token with the scope {@code STEPS_READ}. {@code GET}, main.tenon:23.
     *
     * @throws ApiException if anything but 200 comes back
     */
    public List<Step> list() {
        return client.send(LIST.at(this.ship), null, in -> in.envelope("steps", list -> list.list(Step::read)));
    }

    /**
     * One of them. Needs a token with the scope {@code STEPS_READ}. {@code GET}, main.tenon:24.
     *
     * @param id Not the name.
     * @throws ApiException if anything but 200 comes back
     */
    public Step get(long id) {
        return client.send(GET.at(this.ship, id), null, Step::read);
    }

    /**
     * Changes the fields that are set in the request. Needs a token with the scope {@code STEPS_WRITE}. {@code PATCH},
     * main.tenon:25.
     *
     * @param id Not the name.
     * @param <V> what the server answers
     * @throws ApiException if anything but 200 or 202 comes back
     */
    public <V extends Step> V update(long id, Step.Update<V> changes) {
        return client.send(UPDATE.at(this.ship, id), changes, changes::answer);
    }

    /**
     * Deletes one. Needs a token with the scope {@code STEPS_WRITE}. {@code DELETE}, main.tenon:26.
     *
     * @param id Not the name.
     * @throws ApiException if anything but 204 comes back
     */
    public void delete(long id) {
        client.send(DELETE.at(this.ship, id));
    }
}
