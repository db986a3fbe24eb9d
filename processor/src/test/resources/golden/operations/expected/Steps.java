package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.Call;
import dev.tenon.runtime.http.Operation;
import dev.tenon.runtime.http.Paged;
import dev.tenon.runtime.http.Reply;
import dev.tenon.runtime.http.RequestBody;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.model.ModelBuilder;
import dev.tenon.runtime.model.ObjectState;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The resource. Declared at main.tenon:3. */
@NullMarked
@Generated("dev.tenon")
public final class Steps {
    private static final Operation LIST = Operation.of("steps.list", "GET", "/ships/{ship}/steps", 200);

    private static final Operation FIND =
            Operation.of("steps.search", "POST", "/ships/{ship}/steps/{group...}/search", 200, 203).secret("key");

    private static final Operation RESTART =
            Operation.of("steps.restart", "POST", "/ships/{ship}/steps/{id}/restart", 200);

    private static final Operation LATEST = Operation.of("steps.latest", "GET", "/ships/{ship}/steps/latest", 200);

    private static final Operation PLAN = Operation.of("steps.plan", "POST", "/ships/{ship}/steps/plan", 200);

    private static final Operation STOP = Operation.of("steps.stop", "DELETE", "/ships/{ship}/steps/{id}/run", 204);

    private static final Pattern PATTERN_1 = Pattern.compile("[a-z]+");

    private final ApiClient client;
    private final String ship;

    Steps(ApiClient client, String ship) {
        this.client = client;
        this.ship = ship;
    }

    /**
     * All of them. {@code GET}, main.tenon:6.
     *
     * @throws ApiException if anything but 200 comes back
     */
    public List<Step> list() {
        return client.send(LIST.at(this.ship), null, list -> list.list(Step::read));
    }

    /** The same with no options. */
    public FindAnswer find(String group, String q, SearchBody body) {
        return find(group, q, body, options -> {});
    }

    /**
     * All that one can say. Needs a token with the scope {@code STEPS_READ}. {@code POST}, main.tenon:8.
     *
     * @param group Which steps. {@code group}, 1 to 64 characters
     * @param q What to look for. {@code q}, at least 1 character, since 2026-01
     * @param body what is sent
     * @param options what else there is to say
     * @throws ViolationException if what is given is missing or breaks a bound; nothing is sent then
     * @throws ApiException if anything but 200 or 203 comes back
     */
    public FindAnswer find(String group, String q, SearchBody body, Consumer<FindOptions> options) {
        Reply reply = client.exchange(findCall(group, q, body, options), RequestBody.json(body));
        return new FindAnswer(reply.json(Page::read), reply.promised(reply.int64("X-Total"), "X-Total"),
                reply.string("X-Kind", Kind::of));
    }

    /** The same with no options. */
    public Paged<String> findAll(String group, String q, SearchBody body) {
        return findAll(group, q, body, options -> {});
    }

    /** The items of all pages of {@link #find}, each asked for when its first item is. */
    public Paged<String> findAll(String group, String q, SearchBody body,
            Consumer<FindOptions> options) {
        return client.<Page, String>pages(reply -> reply.json(Page::read), page -> page.found() == null ? null
                : page.found().items())
                .sending(RequestBody.json(body))
                .byCursor(findCall(group, q, body, options), "after", page -> page.found() == null ? null
                : page.found().next());
    }

    private Call findCall(String group, String q, SearchBody body, Consumer<FindOptions> options) {
        FindOptions set = new FindOptions();
        options.accept(set);
        Violations violations = Violations.ofWhole();
        violations.length("group", group, 1, 64);
        violations.required("q", q);
        violations.length("q", q, 1, Integer.MAX_VALUE);
        violations.pattern("X-Request-Id", set.requestId, PATTERN_1);
        violations.size("Accept-Language", set.languages, 1, 3);
        violations.required("body", body);
        violations.throwIfAny("steps.search");
        return FIND.at(this.ship, group)
                .query("q", q)
                .query("sort", set.sort)
                .query("only", set.only)
                .query("key", set.key)
                .query("text", set.oldText)
                .query("after", set.after)
                .header("X-Request-Id", set.requestId)
                .header("Accept-Language", set.languages);
    }

    /**
     * Calls {@code restart}. {@code POST}, main.tenon:25.
     *
     * @param id {@code id}
     * @throws ApiException if anything but 200 comes back
     */
    public Step restart(long id) {
        return client.exchange(RESTART.at(this.ship, id)).json(Step::read);
    }

    /** The same with no options. */
    public List<Step> latest() {
        return latest(options -> {});
    }

    /**
     * Calls {@code latest}. {@code GET}, main.tenon:26.
     *
     * @param options what else there is to say
     * @throws ApiException if anything but 200 comes back
     */
    public List<Step> latest(Consumer<LatestOptions> options) {
        return client.exchange(latestCall(options)).json(in -> in.list(Step::read));
    }

    /** The same with no options. */
    public Paged<Step> latestAll() {
        return latestAll(options -> {});
    }

    /** The items of all pages of {@link #latest}, each asked for when its first item is. */
    public Paged<Step> latestAll(Consumer<LatestOptions> options) {
        return client.<List<Step>, Step>pages(reply -> reply.json(in -> in.list(Step::read)), page -> page)
                .byNumber(latestCall(options), "page", 0);
    }

    private Call latestCall(Consumer<LatestOptions> options) {
        LatestOptions set = new LatestOptions();
        options.accept(set);
        return LATEST.at(this.ship).query("page", set.page);
    }

    /**
     * Calls {@code plan}. {@code POST}, main.tenon:30.
     *
     * @param body what is sent
     * @throws ViolationException if what is given is missing or breaks a bound; nothing is sent then
     * @throws ApiException if anything but 200 comes back
     */
    public List<Step> plan(Step.Create<?> body) {
        return client.exchange(planCall(body), RequestBody.json(body)).json(in -> in.list(Step::read));
    }

    private Call planCall(Step.Create<?> body) {
        Violations violations = Violations.ofWhole();
        violations.required("body", body);
        violations.throwIfAny("steps.plan");
        return PLAN.at(this.ship);
    }

    /**
     * Calls {@code stop}. {@code DELETE}, main.tenon:31.
     *
     * @param id {@code id}
     * @throws ApiException if anything but 204 comes back
     */
    public void stop(long id) {
        client.exchange(STOP.at(this.ship, id));
    }

    /** What {@code find} can be told beside what it must be. */
    public static final class FindOptions {
        private @Nullable EnumValue<Sort> sort;
        private @Nullable List<? extends EnumValue<Kind>> only;
        private @Nullable String key;
        private @Nullable String oldText;
        private @Nullable String after;
        private @Nullable String requestId;
        private @Nullable List<String> languages;

        private FindOptions() {
        }

        /** {@code sort}, {@code OLDEST} if absent, main.tenon:13. */
        public FindOptions sort(EnumValue<Sort> sort) {
            this.sort = sort;
            return this;
        }

        /**
         * {@code only}, main.tenon:14.
         *
         * @since 2026-02
         */
        public FindOptions only(List<? extends EnumValue<Kind>> only) {
            this.only = List.copyOf(only);
            return this;
        }

        /** {@code key}, main.tenon:15. */
        public FindOptions key(String key) {
            this.key = key;
            return this;
        }

        /**
         * {@code text}, main.tenon:16.
         *
         * @deprecated use q
         */
        @Deprecated
        public FindOptions oldText(String oldText) {
            this.oldText = oldText;
            return this;
        }

        /** {@code after}, main.tenon:22. */
        public FindOptions after(String after) {
            this.after = after;
            return this;
        }

        /** {@code X-Request-Id}, matches <code>[a-z]+</code>, main.tenon:17. */
        public FindOptions requestId(String requestId) {
            this.requestId = requestId;
            return this;
        }

        /** {@code Accept-Language}, 1 to 3 items, main.tenon:18. */
        public FindOptions languages(List<String> languages) {
            this.languages = List.copyOf(languages);
            return this;
        }
    }

    /**
     * What {@code find} answers.
     *
     * @param body the body
     * @param total {@code X-Total}, at least 0
     * @param kind {@code X-Kind}, since v2
     */
    public record FindAnswer(Page body, long total, @Nullable EnumValue<Kind> kind) {
    }

    /** What {@code latest} can be told beside what it must be. */
    public static final class LatestOptions {
        private @Nullable Integer page;

        private LatestOptions() {
        }

        /** {@code page}, {@code 0} if absent, main.tenon:27. */
        public LatestOptions page(int page) {
            this.page = page;
            return this;
        }
    }

    /** The object {@code search_body}. Declared at main.tenon:8. */
    public static final class SearchBody extends Model {
        final State state;

        private SearchBody(State state) {
            super(state);
            this.state = state;
        }

        /** Starts with the required fields, if there are any. */
        public static Builder builder() {
            return new Builder(new State());
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        /** From JSON as the server sends it. */
        @FromJson
        public static SearchBody fromJson(JsonValue json) {
            return new SearchBody(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable SearchBody read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new SearchBody(state);
        }

        /** {@code near}, main.tenon:19. */
        public @Nullable String near() {
            return state.near;
        }

        /** {@code at_most}, 1 to 9, main.tenon:19. */
        public @Nullable Integer atMost() {
            return state.atMost;
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code near}, main.tenon:19. */
            public Builder near(String near) {
                this.state.near = given(near, "near");
                return self();
            }

            /** {@code at_most}, 1 to 9, main.tenon:19. */
            public Builder atMost(int atMost) {
                this.state.atMost = atMost;
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public SearchBody build() {
                return new SearchBody((State) checkedWhole(SearchBody.class));
            }
        }

        /** The fields, as the view, the requests and their builders share them. */
        static final class State extends ObjectState {
            static final FieldNames FIELDS = FieldNames.of("near", "at_most");

            @Nullable String near;
            @Nullable Integer atMost;

            @Override
            public FieldNames fieldNames() {
                return FIELDS;
            }

            @Override
            public void readField(int field, JsonReader in) {
                switch (field) {
                    case 0 -> this.near = in.string();
                    case 1 -> this.atMost = in.int32();
                    default -> super.readField(field - 2, in);
                }
            }

            @Override
            public void writeField(int field, JsonWriter out) {
                switch (field) {
                    case 0 -> out.string("near", this.near);
                    case 1 -> out.int32("at_most", this.atMost);
                    default -> super.writeField(field - 2, out);
                }
            }

            @Override
            protected @Nullable Object[] values() {
                return new Object[] {this.near, this.atMost};
            }

            @Override
            public void check(Violations violations) {
                violations.range("at_most", this.atMost, 1, 9);
            }
        }
    }

    /** The values of {@code sort}. Declared at main.tenon:13. */
    public enum Sort implements EnumValue<Sort> {
        /** {@code OLDEST}, main.tenon:13. */
        OLDEST,

        /** {@code NEWEST}, main.tenon:13. */
        NEWEST;

        private static final Function<String, EnumValue<Sort>> BY_WIRE = EnumValue.index(Sort.class);

        /** The constant for a value on the wire, or the value itself if the spec does not list it. */
        public static EnumValue<Sort> of(String wire) {
            return BY_WIRE.apply(wire);
        }

        /** Reads the value at hand, null for null. */
        public static @Nullable EnumValue<Sort> read(JsonReader in) {
            return in.string(BY_WIRE);
        }

        @Override
        public String wire() {
            return name();
        }

        @Override
        public Sort orNull() {
            return this;
        }
    }
}
