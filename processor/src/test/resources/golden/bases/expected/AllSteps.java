package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.Operation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The resource. Declared at main.tenon:29. */
@NullMarked
@Generated("dev.tenon")
public final class AllSteps {
    private static final Operation LIST = Operation.of("all_steps.list", "GET", "/steps/{state}/all", 200);

    private static final Operation GET = Operation.of("all_steps.get", "GET", "/steps/{id}/{number}", 200);

    private final ApiClient client;

    AllSteps(ApiClient client) {
        this.client = client;
    }

    /**
     * All of them. {@code GET}, main.tenon:31.
     *
     * @throws ApiException if anything but 200 comes back
     */
    public List<Step> list(String state) {
        return client.send(LIST.at(state), null, in -> in.envelope("all steps", list -> list.list(Step::read)));
    }

    /**
     * One of them. {@code GET}, main.tenon:32.
     *
     * @throws ApiException if anything but 200 comes back
     */
    public Step get(long id, int number) {
        return client.send(GET.at(id, number), null, Step::read);
    }
}
