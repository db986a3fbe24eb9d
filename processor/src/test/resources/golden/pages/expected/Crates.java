package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.Call;
import dev.tenon.runtime.http.Operation;
import dev.tenon.runtime.http.Paged;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The resource. Declared at main.tenon:8. */
@NullMarked
@Generated("dev.tenon")
public final class Crates {
    private static final Operation LINKED = Operation.of("crates.linked", "GET", "/linked", 200);

    private static final Operation ZEROTH = Operation.of("crates.zeroth", "GET", "/zeroth", 200);

    private static final Operation FIRST = Operation.of("crates.first", "GET", "/first", 200);

    private static final Operation AFTER = Operation.of("crates.after", "GET", "/after", 200);

    private final ApiClient client;

    Crates(ApiClient client) {
        this.client = client;
    }

    /** The same with no options. */
    public List<Crate> linked() {
        return linked(options -> {});
    }

    /**
     * Calls {@code linked}. {@code GET}, main.tenon:9.
     *
     * @param options what else there is to say
     * @throws ApiException if anything but 200 comes back
     */
    public List<Crate> linked(Consumer<LinkedOptions> options) {
        return client.exchange(linkedCall(options)).json(in -> in.list(Crate::read));
    }

    /** The same with no options. */
    public Paged<Crate> linkedAll() {
        return linkedAll(options -> {});
    }

    /** The items of all pages of {@link #linked}, each asked for when its first item is. */
    public Paged<Crate> linkedAll(Consumer<LinkedOptions> options) {
        return client.<List<Crate>, Crate>pages(reply -> reply.json(in -> in.list(Crate::read)), page -> page)
                .byLink(linkedCall(options));
    }

    private Call linkedCall(Consumer<LinkedOptions> options) {
        LinkedOptions set = new LinkedOptions();
        options.accept(set);
        return LINKED.at()
                .query("size", set.size)
                .header("X-Ship", set.ship);
    }

    /** The same with no options. */
    public Search zeroth() {
        return zeroth(options -> {});
    }

    /**
     * Calls {@code zeroth}. {@code GET}, main.tenon:14.
     *
     * @param options what else there is to say
     * @throws ApiException if anything but 200 comes back
     */
    public Search zeroth(Consumer<ZerothOptions> options) {
        return client.exchange(zerothCall(options)).json(Search::read);
    }

    /** The same with no options. */
    public Paged<Crate> zerothAll() {
        return zerothAll(options -> {});
    }

    /** The items of all pages of {@link #zeroth}, each asked for when its first item is. */
    public Paged<Crate> zerothAll(Consumer<ZerothOptions> options) {
        return client.<Search, Crate>pages(reply -> reply.json(Search::read), page -> page.found() == null ? null
                : page.found().crates())
                .byNumber(zerothCall(options), "page", 0);
    }

    private Call zerothCall(Consumer<ZerothOptions> options) {
        ZerothOptions set = new ZerothOptions();
        options.accept(set);
        return ZEROTH.at().query("page", set.page);
    }

    /** The same with no options. */
    public List<Crate> first() {
        return first(options -> {});
    }

    /**
     * Calls {@code first}. {@code GET}, main.tenon:18.
     *
     * @param options what else there is to say
     * @throws ApiException if anything but 200 comes back
     */
    public List<Crate> first(Consumer<FirstOptions> options) {
        return client.exchange(firstCall(options)).json(in -> in.list(Crate::read));
    }

    /** The same with no options. */
    public Paged<Crate> firstAll() {
        return firstAll(options -> {});
    }

    /** The items of all pages of {@link #first}, each asked for when its first item is. */
    public Paged<Crate> firstAll(Consumer<FirstOptions> options) {
        return client.<List<Crate>, Crate>pages(reply -> reply.json(in -> in.list(Crate::read)), page -> page)
                .byNumber(firstCall(options), "page", 1);
    }

    private Call firstCall(Consumer<FirstOptions> options) {
        FirstOptions set = new FirstOptions();
        options.accept(set);
        return FIRST.at().query("page", set.page);
    }

    /** The same with no options. */
    public Page after() {
        return after(options -> {});
    }

    /**
     * Calls {@code after}. {@code GET}, main.tenon:22.
     *
     * @param options what else there is to say
     * @throws ApiException if anything but 200 comes back
     */
    public Page after(Consumer<AfterOptions> options) {
        return client.exchange(afterCall(options)).json(Page::read);
    }

    /** The same with no options. */
    public Paged<Crate> afterAll() {
        return afterAll(options -> {});
    }

    /** The items of all pages of {@link #after}, each asked for when its first item is. */
    public Paged<Crate> afterAll(Consumer<AfterOptions> options) {
        return client.<Page, Crate>pages(reply -> reply.json(Page::read), Page::crates)
                .byCursor(afterCall(options), "after", Page::next);
    }

    private Call afterCall(Consumer<AfterOptions> options) {
        AfterOptions set = new AfterOptions();
        options.accept(set);
        return AFTER.at()
                .query("after", set.after)
                .query("size", set.size);
    }

    /** What {@code linked} can be told beside what it must be. */
    public static final class LinkedOptions {
        private @Nullable Integer size;
        private @Nullable String ship;

        private LinkedOptions() {
        }

        /** {@code size}, main.tenon:10. */
        public LinkedOptions size(int size) {
            this.size = size;
            return this;
        }

        /** {@code X-Ship}, main.tenon:11. */
        public LinkedOptions ship(String ship) {
            this.ship = ship;
            return this;
        }
    }

    /** What {@code zeroth} can be told beside what it must be. */
    public static final class ZerothOptions {
        private @Nullable Integer page;

        private ZerothOptions() {
        }

        /** {@code page}, main.tenon:15. */
        public ZerothOptions page(int page) {
            this.page = page;
            return this;
        }
    }

    /** What {@code first} can be told beside what it must be. */
    public static final class FirstOptions {
        private @Nullable Long page;

        private FirstOptions() {
        }

        /** {@code page}, main.tenon:19. */
        public FirstOptions page(long page) {
            this.page = page;
            return this;
        }
    }

    /** What {@code after} can be told beside what it must be. */
    public static final class AfterOptions {
        private @Nullable String after;
        private @Nullable Integer size;

        private AfterOptions() {
        }

        /** {@code after}, main.tenon:23. */
        public AfterOptions after(String after) {
            this.after = after;
            return this;
        }

        /** {@code size}, main.tenon:24. */
        public AfterOptions size(int size) {
            this.size = size;
            return this;
        }
    }
}
