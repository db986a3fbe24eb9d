package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.Call;
import dev.tenon.runtime.http.Operation;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Where ships lie. Declared at main.tenon:38. */
@NullMarked
@Generated("dev.tenon")
public final class Berths {
    private static final Operation FIND = Operation.of("berths.find", "GET", "/berths", 200);

    private final ApiClient client;

    Berths(ApiClient client) {
        this.client = client;
    }

    /** The same with no options. */
    public void find() {
        find(options -> {});
    }

    /**
     * Calls {@code find}. {@code GET}, main.tenon:41.
     *
     * @param options what else there is to say
     * @throws ApiException if anything but 200 comes back
     */
    public void find(Consumer<FindOptions> options) {
        client.exchange(findCall(options));
    }

    private Call findCall(Consumer<FindOptions> options) {
        FindOptions set = new FindOptions();
        options.accept(set);
        return FIND.at()
                .query("tag", set.tag)
                .header("Accept-Language", set.languages);
    }

    /** What {@code find} can be told beside what it must be. */
    public static final class FindOptions {
        private @Nullable List<String> tag;
        private @Nullable List<String> languages;

        private FindOptions() {
        }

        /** {@code tag}, <code>["a", "b"]</code> if absent, main.tenon:42. */
        public FindOptions tag(List<String> tag) {
            this.tag = List.copyOf(tag);
            return this;
        }

        /** {@code Accept-Language}, <code>["en"]</code> if absent, main.tenon:43. */
        public FindOptions languages(List<String> languages) {
            this.languages = List.copyOf(languages);
            return this;
        }
    }
}
