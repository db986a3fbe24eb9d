package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.Operation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The jobs of a crane at a pier. Declared at main.tenon:37. */
@NullMarked
@Generated("dev.tenon")
public final class Jobs {
    private static final Operation CREATE =
            Operation.of("jobs.create", "PUT", "/piers/{pier}/cranes/{crane_number}/jobs", 200);

    private static final Operation LIST =
            Operation.of("jobs.list", "GET", "/piers/{pier}/cranes/{crane_number}/jobs", 200);

    private final ApiClient client;
    private final long pier;
    private final int craneNumber;

    Jobs(ApiClient client, long pier, int craneNumber) {
        this.client = client;
        this.pier = pier;
        this.craneNumber = craneNumber;
    }

    /**
     * Creates one. {@code PUT}, main.tenon:41.
     *
     * @param <V> what the server answers
     * @throws ApiException if anything but 200 comes back
     */
    public <V extends Job> V create(Job.Create<V> request) {
        return client.send(CREATE.at(this.pier, this.craneNumber), request, request::answer);
    }

    /**
     * All of them. {@code GET}, main.tenon:42.
     *
     * @throws ApiException if anything but 200 comes back
     */
    public List<Job> list() {
        return client.send(LIST.at(this.pier, this.craneNumber), null, in ->
                in.envelope("jobs", list -> list.list(Job::read)));
    }
}
