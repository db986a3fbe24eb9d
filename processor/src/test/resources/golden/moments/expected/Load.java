package com.example.harbour;

import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonScalars;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code LOAD}. Declared at main.tenon:7. */
@NullMarked
@Generated("dev.tenon")
public final class Load extends Step {
    final State state;

    private Load(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Create.Builder create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Load fromJson(JsonValue json) {
        return new Load(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Load read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Load(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code opens}, main.tenon:8. */
    public @Nullable LocalDate opens() {
        return state.opens;
    }

    /** {@code closes}, main.tenon:9. */
    public @Nullable LocalDate closes() {
        return state.closes;
    }

    /** {@code sails}, main.tenon:10. */
    public @Nullable Instant sails() {
        return state.sails;
    }

    /** {@code arrives}, main.tenon:11. */
    public @Nullable Instant arrives() {
        return state.arrives;
    }

    /** {@code notice}, main.tenon:12. */
    public @Nullable Duration notice() {
        return state.notice;
    }

    /** {@code timeout}, in seconds, main.tenon:13. */
    public @Nullable Duration timeout() {
        return state.timeout;
    }

    /** {@code patience}, in minutes, main.tenon:14. */
    public @Nullable Duration patience() {
        return state.patience;
    }

    /** {@code days}, main.tenon:15. */
    public @Nullable List<LocalDate> days() {
        return state.days;
    }

    /** {@code tide}, main.tenon:16. */
    public @Nullable Double tide() {
        return state.tide;
    }

    /** {@code a}, main.tenon:17. */
    public @Nullable String a() {
        return state.a;
    }

    /** {@code b}, main.tenon:18. */
    public @Nullable String b() {
        return state.b;
    }

    /** {@code c}, main.tenon:19. */
    public @Nullable String c() {
        return state.c;
    }

    /** {@code d}, main.tenon:20. */
    public @Nullable String d() {
        return state.d;
    }

    /** {@code e}, main.tenon:21. */
    public @Nullable String e() {
        return state.e;
    }

    /** {@code f}, main.tenon:22. */
    public @Nullable String f() {
        return state.f;
    }

    /** {@code g}, main.tenon:23. */
    public @Nullable String g() {
        return state.g;
    }

    /** {@code h}, main.tenon:24. */
    public @Nullable String h() {
        return state.h;
    }

    /** {@code i}, main.tenon:25. */
    public @Nullable String i() {
        return state.i;
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Load> {
        private Create(State state) {
            super(state);
        }

        /**
         * From JSON as a client sends it.
         *
         * @throws ViolationException if the JSON breaks a constraint of the spec
         */
        @FromJson
        public static Create fromJson(JsonValue json) {
            return new Builder(JsonReader.readRequest(json, new State())).build();
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        @Override
        protected @Nullable Load answer(JsonReader in) {
            return Load.read(in);
        }

        @Override
        public Load draft() {
            return new Load((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder> implements Step.Create.Builder<Load> {
            private Builder(State state) {
                super(state);
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Create build() {
                return new Create((State) checkedWhole(Create.class));
            }
        }
    }

    /** A request that changes some fields of one. */
    public static final class Update extends Step.Update<Load> {
        private Update(State state) {
            super(state);
        }

        /**
         * From JSON as a client sends it.
         *
         * @throws ViolationException if the JSON breaks a constraint of the spec
         */
        @FromJson
        public static Update fromJson(JsonValue json) {
            return new Builder(JsonReader.readRequest(json, new State())).build();
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        @Override
        protected @Nullable Load answer(JsonReader in) {
            return Load.read(in);
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder> {
            private Builder(State state) {
                super(state);
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Update build() {
                return new Update((State) checkedPart(Update.class));
            }
        }
    }

    /**
     * What the builders of create request and update can set.
     *
     * @param <B> the builder
     */
    public abstract static class Setters<B> extends Step.Setters<B> {
        final State state;

        Setters(State state) {
            super(state);
            this.state = state;
        }

        /** {@code opens}, main.tenon:8. */
        public B opens(LocalDate opens) {
            this.state.opens = given(opens, "opens");
            return self();
        }

        /** {@code closes}, main.tenon:9. */
        public B closes(LocalDate closes) {
            this.state.closes = given(closes, "closes");
            return self();
        }

        /** {@code sails}, main.tenon:10. */
        public B sails(Instant sails) {
            this.state.sails = given(sails, "sails");
            return self();
        }

        /** {@code arrives}, main.tenon:11. */
        public B arrives(Instant arrives) {
            this.state.arrives = given(arrives, "arrives");
            return self();
        }

        /** {@code notice}, main.tenon:12. */
        public B notice(Duration notice) {
            this.state.notice = given(notice, "notice");
            return self();
        }

        /** {@code timeout}, in seconds, main.tenon:13. */
        public B timeout(Duration timeout) {
            this.state.timeout = given(timeout, "timeout");
            return self();
        }

        /** {@code patience}, in minutes, main.tenon:14. */
        public B patience(Duration patience) {
            this.state.patience = given(patience, "patience");
            return self();
        }

        /** {@code days}, main.tenon:15. */
        public B days(List<LocalDate> days) {
            this.state.days = given(days, "days");
            return self();
        }

        /** {@code tide}, main.tenon:16. */
        public B tide(double tide) {
            this.state.tide = tide;
            return self();
        }

        /** {@code a}, main.tenon:17. */
        public B a(String a) {
            this.state.a = given(a, "a");
            return self();
        }

        /** {@code b}, main.tenon:18. */
        public B b(String b) {
            this.state.b = given(b, "b");
            return self();
        }

        /** {@code c}, main.tenon:19. */
        public B c(String c) {
            this.state.c = given(c, "c");
            return self();
        }

        /** {@code d}, main.tenon:20. */
        public B d(String d) {
            this.state.d = given(d, "d");
            return self();
        }

        /** {@code e}, main.tenon:21. */
        public B e(String e) {
            this.state.e = given(e, "e");
            return self();
        }

        /** {@code f}, main.tenon:22. */
        public B f(String f) {
            this.state.f = given(f, "f");
            return self();
        }

        /** {@code g}, main.tenon:23. */
        public B g(String g) {
            this.state.g = given(g, "g");
            return self();
        }

        /** {@code h}, main.tenon:24. */
        public B h(String h) {
            this.state.h = given(h, "h");
            return self();
        }

        /** {@code i}, main.tenon:25. */
        public B i(String i) {
            this.state.i = given(i, "i");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("opens", "closes", "sails", "arrives", "notice", "timeout", "patience", "days", "tide",
                        "a", "b", "c", "d", "e", "f", "g", "h", "i").and(Step.State.FIELDS);

        @Nullable LocalDate opens;
        @Nullable LocalDate closes;
        @Nullable Instant sails;
        @Nullable Instant arrives;
        @Nullable Duration notice;
        @Nullable Duration timeout;
        @Nullable Duration patience;
        @Nullable List<LocalDate> days;
        @Nullable Double tide;
        @Nullable String a;
        @Nullable String b;
        @Nullable String c;
        @Nullable String d;
        @Nullable String e;
        @Nullable String f;
        @Nullable String g;
        @Nullable String h;
        @Nullable String i;

        State() {
            this.type = "LOAD";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.opens = JsonScalars.date(in);
                case 1 -> this.closes = JsonScalars.date(in);
                case 2 -> this.sails = JsonScalars.instant(in);
                case 3 -> this.arrives = JsonScalars.instant(in);
                case 4 -> this.notice = JsonScalars.duration(in);
                case 5 -> this.timeout = JsonScalars.durationIn(ChronoUnit.SECONDS, in);
                case 6 -> this.patience = JsonScalars.durationIn(ChronoUnit.MINUTES, in);
                case 7 -> this.days = in.list(item -> JsonScalars.date(item));
                case 8 -> this.tide = in.float64();
                case 9 -> this.a = in.string();
                case 10 -> this.b = in.string();
                case 11 -> this.c = in.string();
                case 12 -> this.d = in.string();
                case 13 -> this.e = in.string();
                case 14 -> this.f = in.string();
                case 15 -> this.g = in.string();
                case 16 -> this.h = in.string();
                case 17 -> this.i = in.string();
                default -> super.readField(field - 18, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.date("opens", this.opens);
                case 1 -> out.date("closes", this.closes);
                case 2 -> out.instant("sails", this.sails);
                case 3 -> out.instant("arrives", this.arrives);
                case 4 -> out.duration("notice", this.notice);
                case 5 -> out.duration("timeout", this.timeout, ChronoUnit.SECONDS);
                case 6 -> out.duration("patience", this.patience, ChronoUnit.MINUTES);
                case 7 -> out.list("days", this.days, JsonWriter::value);
                case 8 -> out.float64("tide", this.tide);
                case 9 -> out.string("a", this.a);
                case 10 -> out.string("b", this.b);
                case 11 -> out.string("c", this.c);
                case 12 -> out.string("d", this.d);
                case 13 -> out.string("e", this.e);
                case 14 -> out.string("f", this.f);
                case 15 -> out.string("g", this.g);
                case 16 -> out.string("h", this.h);
                case 17 -> out.string("i", this.i);
                default -> super.writeField(field - 18, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.opens, this.closes, this.sails, this.arrives, this.notice, this.timeout,
                    this.patience, this.days, this.tide, this.a, this.b, this.c, this.d, this.e, this.f, this.g, this.h,
                    this.i);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            if (less(this.opens, LocalDate.parse("2026-01-01")) || LocalDate.parse("2026-12-24").equals(this.opens)) {
                violations.require("a", this.a, "when opens < \"2026-01-01\" or opens == \"2026-12-24\"");
            }
            if (atMost(this.closes, this.opens)) {
                violations.require("b", this.b, "when closes <= opens");
            }
            if (atMost(Instant.parse("2026-02-28T11:00:00Z"), this.sails)
                    && !Instant.parse("2026-03-01T00:00:00Z").equals(this.sails)) {
                violations.require("c", this.c,
                        "when sails >= \"2026-02-28T12:00:00+01:00\" and not sails in (\"2026-03-01T00:00Z\")");
            }
            if (violations.canJudge(this.arrives, this.sails) && !same(this.arrives, this.sails)
                    && !Instant.parse("2026-02-28T11:00:00Z").equals(this.arrives)) {
                violations.forbid("d", this.d, "when arrives != sails and arrives != \"2026-02-28T11:00:00Z\"");
            }
            if (less(Duration.parse("PT48H"), this.notice) || Duration.parse("PT24H").equals(this.notice)) {
                violations.require("e", this.e, "when notice > \"PT48H\" or notice == \"P1D\"");
            }
            if (atMost(Duration.parse("PT1M30.5S"), this.timeout) || Duration.parse("PT1S").equals(this.timeout)
                    || Duration.parse("PT2S").equals(this.timeout)) {
                violations.require("f", this.f, "when timeout >= 90.5 or timeout in (1, 2)");
            }
            if (less(this.patience, this.timeout) || same(this.notice, this.patience)) {
                violations.require("g", this.g, "when patience < timeout or notice == patience");
            }
            if (some(this.days, item -> less(LocalDate.parse("2026-06-30"), item))
                    || some(this.days, item -> same(item, this.opens))) {
                violations.require("h", this.h, "when some days > \"2026-06-30\" or some days == opens");
            }
            if (less(this.tide, new BigDecimal("9007199254740993")) && less(new BigDecimal("-1E+400"), this.tide)) {
                violations.require("i", this.i, "when tide < 9007199254740993 and tide > -1e400");
            }
        }
    }
}
