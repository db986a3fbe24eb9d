package com.example.harbour;

import dev.tenon.runtime.Bytes;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonScalars;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Alternative;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.model.ModelBuilder;
import dev.tenon.runtime.model.ObjectAlternative;
import dev.tenon.runtime.model.ObjectState;
import dev.tenon.runtime.model.UnionValue;
import dev.tenon.runtime.model.UnlistedAlternative;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code CHARTER}. Declared at main.tenon:6. */
@NullMarked
@Generated("dev.tenon")
public final class Charter extends Step {
    final State state;

    private Charter(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static FeeStage<Create.Builder> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Charter fromJson(JsonValue json) {
        return new Charter(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Charter read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Charter(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code fee}, main.tenon:7. */
    public BigDecimal fee() {
        return promised(state.fee, "fee");
    }

    /** {@code price}, 0.01 to 99999.99, {@code 1.10} if absent, main.tenon:8. */
    public @Nullable BigDecimal price() {
        return state.price;
    }

    /** {@code tide}, -1.5 to 12, main.tenon:9. */
    public @Nullable Double tide() {
        return state.tide;
    }

    /** {@code since}, main.tenon:10. */
    public @Nullable Instant since() {
        return state.since;
    }

    /**
     * {@code due}, at least 2020-01-01T00:00:00Z, <code>"2026-02-28T12:00:00+01:00"</code> if absent, main.tenon:11.
     */
    public @Nullable Instant due() {
        return state.due;
    }

    /** {@code day}, main.tenon:12. */
    public @Nullable LocalDate day() {
        return state.day;
    }

    /** {@code season}, 2026-04-01 to 2026-09-30, <code>"2026-05-01"</code> if absent, main.tenon:13. */
    public @Nullable LocalDate season() {
        return state.season;
    }

    /** {@code delay}, main.tenon:14. */
    public @Nullable Duration delay() {
        return state.delay;
    }

    /** {@code rest}, PT1M to PT24H, <code>"PT5M"</code> if absent, main.tenon:15. */
    public @Nullable Duration rest() {
        return state.rest;
    }

    /** How long to wait for the pilot. {@code timeout}, 1 to 3600 seconds, {@code 60} if absent, main.tenon:17. */
    public @Nullable Duration timeout() {
        return state.timeout;
    }

    /** {@code watch}, in minutes, main.tenon:18. */
    public @Nullable Duration watch() {
        return state.watch;
    }

    /** {@code stay}, at most 30 days, main.tenon:19. */
    public @Nullable Duration stay() {
        return state.stay;
    }

    /** {@code seal}, main.tenon:20. */
    public @Nullable Bytes seal() {
        return state.seal;
    }

    /** {@code flag}, 1 to 4 bytes, <code>"AQI="</code> if absent, main.tenon:21. */
    public @Nullable Bytes flag() {
        return state.flag;
    }

    /** {@code key}, 32 bytes, main.tenon:22. */
    public @Nullable Bytes key() {
        return state.key;
    }

    /** {@code pause}, 1 to 60 seconds, main.tenon:23. */
    public @Nullable Duration pause() {
        return state.pause;
    }

    /** {@code bid}, at least 1, main.tenon:24. */
    public @Nullable BigDecimal bid() {
        return state.bid;
    }

    /** {@code notice}, main.tenon:25. */
    public @Nullable Notice notice() {
        return state.notice;
    }

    /** {@code term}, main.tenon:26. */
    public @Nullable Term term() {
        return state.term;
    }

    /** {@code cargo}, main.tenon:27. */
    public @Nullable Cargo cargo() {
        return state.cargo;
    }

    /**
     * What comes ahead of {@code fee} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface FeeAhead<N> {
        /** {@code bid}, at least 1, main.tenon:24. */
        N bid(BigDecimal bid);

        /** {@code cargo}, main.tenon:27. */
        N cargo(Cargo cargo);

        /** {@code cargo}, main.tenon:27. */
        N cargo(Bytes cargo);

        /** {@code cargo}, main.tenon:27. */
        N cargo(BigDecimal cargo);

        /** {@code day}, main.tenon:12. */
        N day(LocalDate day);

        /** {@code delay}, main.tenon:14. */
        N delay(Duration delay);

        /**
         * {@code due}, at least 2020-01-01T00:00:00Z, <code>"2026-02-28T12:00:00+01:00"</code> if absent,
         * main.tenon:11.
         */
        N due(Instant due);
    }

    /**
     * The stage that asks for the required {@code fee}.
     *
     * @param <N> the next stage
     */
    public interface FeeStage<N> extends FeeAhead<FeeStage<N>> {
        /** {@code fee}, main.tenon:7. */
        N fee(BigDecimal fee);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Charter> {
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
        protected @Nullable Charter answer(JsonReader in) {
            return Charter.read(in);
        }

        @Override
        public Charter draft() {
            return new Charter((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Charter>, FeeStage<Builder> {
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
    public static final class Update extends Step.Update<Charter> {
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
        protected @Nullable Charter answer(JsonReader in) {
            return Charter.read(in);
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

        /** {@code fee}, main.tenon:7. */
        public B fee(BigDecimal fee) {
            this.state.fee = given(fee, "fee");
            return self();
        }

        /** {@code price}, 0.01 to 99999.99, {@code 1.10} if absent, main.tenon:8. */
        public B price(BigDecimal price) {
            this.state.price = given(price, "price");
            return self();
        }

        /** {@code tide}, -1.5 to 12, main.tenon:9. */
        public B tide(double tide) {
            this.state.tide = tide;
            return self();
        }

        /** {@code since}, main.tenon:10. */
        public B since(Instant since) {
            this.state.since = given(since, "since");
            return self();
        }

        /**
         * {@code due}, at least 2020-01-01T00:00:00Z, <code>"2026-02-28T12:00:00+01:00"</code> if absent,
         * main.tenon:11.
         */
        public B due(Instant due) {
            this.state.due = given(due, "due");
            return self();
        }

        /** {@code day}, main.tenon:12. */
        public B day(LocalDate day) {
            this.state.day = given(day, "day");
            return self();
        }

        /** {@code season}, 2026-04-01 to 2026-09-30, <code>"2026-05-01"</code> if absent, main.tenon:13. */
        public B season(LocalDate season) {
            this.state.season = given(season, "season");
            return self();
        }

        /** {@code delay}, main.tenon:14. */
        public B delay(Duration delay) {
            this.state.delay = given(delay, "delay");
            return self();
        }

        /** {@code rest}, PT1M to PT24H, <code>"PT5M"</code> if absent, main.tenon:15. */
        public B rest(Duration rest) {
            this.state.rest = given(rest, "rest");
            return self();
        }

        /** How long to wait for the pilot. {@code timeout}, 1 to 3600 seconds, {@code 60} if absent, main.tenon:17. */
        public B timeout(Duration timeout) {
            this.state.timeout = given(timeout, "timeout");
            return self();
        }

        /** {@code watch}, in minutes, main.tenon:18. */
        public B watch(Duration watch) {
            this.state.watch = given(watch, "watch");
            return self();
        }

        /** {@code stay}, at most 30 days, main.tenon:19. */
        public B stay(Duration stay) {
            this.state.stay = given(stay, "stay");
            return self();
        }

        /** {@code seal}, main.tenon:20. */
        public B seal(Bytes seal) {
            this.state.seal = given(seal, "seal");
            return self();
        }

        /** {@code flag}, 1 to 4 bytes, <code>"AQI="</code> if absent, main.tenon:21. */
        public B flag(Bytes flag) {
            this.state.flag = given(flag, "flag");
            return self();
        }

        /** {@code key}, 32 bytes, main.tenon:22. */
        public B key(Bytes key) {
            this.state.key = given(key, "key");
            return self();
        }

        /** {@code pause}, 1 to 60 seconds, main.tenon:23. */
        public B pause(Duration pause) {
            this.state.pause = given(pause, "pause");
            return self();
        }

        /** {@code bid}, at least 1, main.tenon:24. */
        public B bid(BigDecimal bid) {
            this.state.bid = given(bid, "bid");
            return self();
        }

        /** {@code notice}, main.tenon:25. */
        public B notice(Notice notice) {
            this.state.notice = given(notice, "notice");
            return self();
        }

        /** {@code notice}, main.tenon:25. */
        public B notice(Duration notice) {
            this.state.notice = Notice.of(given(notice, "notice"));
            return self();
        }

        /** {@code notice}, main.tenon:25. */
        public B notice(boolean notice) {
            this.state.notice = Notice.of(notice);
            return self();
        }

        /** {@code term}, main.tenon:26. */
        public B term(Term term) {
            this.state.term = given(term, "term");
            return self();
        }

        /** {@code term}, main.tenon:26. */
        public B term(Instant term) {
            this.state.term = Term.of(given(term, "term"));
            return self();
        }

        /** {@code term}, main.tenon:26. */
        public B term(Duration term) {
            this.state.term = Term.of(given(term, "term"));
            return self();
        }

        /** {@code term}, main.tenon:26. */
        public B term(Term.Properties term) {
            this.state.term = Term.of(given(term, "term"));
            return self();
        }

        /** {@code cargo}, main.tenon:27. */
        public B cargo(Cargo cargo) {
            this.state.cargo = given(cargo, "cargo");
            return self();
        }

        /** {@code cargo}, main.tenon:27. */
        public B cargo(Bytes cargo) {
            this.state.cargo = Cargo.of(given(cargo, "cargo"));
            return self();
        }

        /** {@code cargo}, main.tenon:27. */
        public B cargo(BigDecimal cargo) {
            this.state.cargo = Cargo.of(given(cargo, "cargo"));
            return self();
        }

        /** Clears {@code timeout} with an explicit null, which is not the same as leaving it out. */
        public B timeoutNull() {
            this.state.timeout = null;
            setNull("timeout");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("fee", "price", "tide", "since", "due", "day", "season", "delay", "rest", "timeout",
                        "watch", "stay", "seal", "flag", "key", "pause", "bid", "notice", "term", "cargo").nullable(
                        "timeout").secret("key", "pause", "bid").and(Step.State.FIELDS);

        @Nullable BigDecimal fee;
        @Nullable BigDecimal price;
        @Nullable Double tide;
        @Nullable Instant since;
        @Nullable Instant due;
        @Nullable LocalDate day;
        @Nullable LocalDate season;
        @Nullable Duration delay;
        @Nullable Duration rest;
        @Nullable Duration timeout;
        @Nullable Duration watch;
        @Nullable Duration stay;
        @Nullable Bytes seal;
        @Nullable Bytes flag;
        @Nullable Bytes key;
        @Nullable Duration pause;
        @Nullable BigDecimal bid;
        @Nullable Notice notice;
        @Nullable Term term;
        @Nullable Cargo cargo;

        State() {
            this.type = "CHARTER";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.fee = JsonScalars.decimal(in);
                case 1 -> this.price = JsonScalars.decimal(in);
                case 2 -> this.tide = in.float64();
                case 3 -> this.since = JsonScalars.instant(in);
                case 4 -> this.due = JsonScalars.instant(in);
                case 5 -> this.day = JsonScalars.date(in);
                case 6 -> this.season = JsonScalars.date(in);
                case 7 -> this.delay = JsonScalars.duration(in);
                case 8 -> this.rest = JsonScalars.duration(in);
                case 9 -> this.timeout = JsonScalars.durationIn(ChronoUnit.SECONDS, in);
                case 10 -> this.watch = JsonScalars.durationIn(ChronoUnit.MINUTES, in);
                case 11 -> this.stay = JsonScalars.durationIn(ChronoUnit.DAYS, in);
                case 12 -> this.seal = JsonScalars.bytes(in);
                case 13 -> this.flag = JsonScalars.bytes(in);
                case 14 -> this.key = JsonScalars.bytes(in);
                case 15 -> this.pause = JsonScalars.durationIn(ChronoUnit.SECONDS, in);
                case 16 -> this.bid = JsonScalars.decimal(in);
                case 17 -> this.notice = Notice.read(in);
                case 18 -> this.term = Term.read(in);
                case 19 -> this.cargo = Cargo.read(in);
                default -> super.readField(field - 20, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.decimal("fee", this.fee);
                case 1 -> out.decimal("price", this.price);
                case 2 -> out.float64("tide", this.tide);
                case 3 -> out.instant("since", this.since);
                case 4 -> out.instant("due", this.due);
                case 5 -> out.date("day", this.day);
                case 6 -> out.date("season", this.season);
                case 7 -> out.duration("delay", this.delay);
                case 8 -> out.duration("rest", this.rest);
                case 9 -> out.duration("timeout", this.timeout, ChronoUnit.SECONDS);
                case 10 -> out.duration("watch", this.watch, ChronoUnit.MINUTES);
                case 11 -> out.duration("stay", this.stay, ChronoUnit.DAYS);
                case 12 -> out.bytes("seal", this.seal);
                case 13 -> out.bytes("flag", this.flag);
                case 14 -> out.secret().bytes("key", this.key);
                case 15 -> out.secret().duration("pause", this.pause, ChronoUnit.SECONDS);
                case 16 -> out.secret().decimal("bid", this.bid);
                case 17 -> out.object("notice", this.notice);
                case 18 -> out.object("term", this.term);
                case 19 -> out.object("cargo", this.cargo);
                default -> super.writeField(field - 20, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.fee, this.price, this.tide, this.since, this.due, this.day, this.season,
                    this.delay, this.rest, this.timeout, this.watch, this.stay, this.seal, this.flag, this.key,
                    this.pause, this.bid, this.notice, this.term, this.cargo);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("fee", this.fee);
            violations.within("price", this.price, "0.01", "99999.99");
            violations.within("tide", this.tide, "-1.5", "12");
            violations.within("due", this.due, "2020-01-01T00:00:00Z", "");
            violations.within("season", this.season, "2026-04-01", "2026-09-30");
            violations.within("rest", this.rest, "PT1M", "PT24H");
            violations.within("timeout", this.timeout, ChronoUnit.SECONDS, "1", "3600");
            violations.within("stay", this.stay, ChronoUnit.DAYS, "", "30");
            violations.bytes("flag", this.flag, 1, 4);
            violations.secret().bytes("key", this.key, 32, 32);
            violations.secret().within("pause", this.pause, ChronoUnit.SECONDS, "1", "60");
            violations.secret().within("bid", this.bid, "1", "");
            violations.nested("notice", this.notice);
            violations.nested("term", this.term);
            violations.nested("cargo", this.cargo);
            if (violations.canJudge(this.fee) && this.fee != null
                    && this.fee.compareTo(new BigDecimal("1000.50")) > 0) {
                violations.forbid("price", this.price, "when fee > 1000.50");
            }
        }
    }

    /** One of several kinds of value of {@code notice}. Declared at main.tenon:25. */
    public sealed interface Notice extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Notice fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Notice read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.NUMBER) {
                return of(Objects.requireNonNull(JsonScalars.durationIn(ChronoUnit.HOURS, in)));
            } else if (kind == JsonKind.BOOLEAN) {
                return of(Objects.requireNonNull(in.bool()));
            }
            return new Unlisted(in.value());
        }

        /** Of a number. */
        static Notice of(Duration value) {
            return new OfDuration(value);
        }

        /** Of true or false. */
        static Notice of(boolean value) {
            return new OfBoolean(value);
        }

        /** The value is a number. */
        final class OfDuration extends Alternative<Duration> implements Notice {
            /** Holds {@code value}; never null. */
            public OfDuration(Duration value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value(), ChronoUnit.HOURS);
            }
        }

        /** The value is true or false. */
        final class OfBoolean extends Alternative<Boolean> implements Notice {
            /** Holds {@code value}; never null. */
            public OfBoolean(boolean value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Notice {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }

    /** One of several kinds of value of {@code term}. Declared at main.tenon:26. */
    public sealed interface Term extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Term fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Term read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(JsonScalars.instant(in)));
            } else if (kind == JsonKind.NUMBER) {
                return of(Objects.requireNonNull(JsonScalars.durationIn(ChronoUnit.DAYS, in)));
            } else if (kind == JsonKind.OBJECT) {
                return of(Objects.requireNonNull(Properties.read(in)));
            }
            return new Unlisted(in.value());
        }

        /** Of a string. */
        static Term of(Instant value) {
            return new OfInstant(value);
        }

        /** Of a number. */
        static Term of(Duration value) {
            return new OfDuration(value);
        }

        /** Of an object. */
        static Term of(Properties value) {
            return new OfProperties(value);
        }

        /** The value is a string. */
        final class OfInstant extends Alternative<Instant> implements Term {
            /** Holds {@code value}; never null. */
            public OfInstant(Instant value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** The value is a number. */
        final class OfDuration extends Alternative<Duration> implements Term {
            /** Holds {@code value}; never null. */
            public OfDuration(Duration value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value(), ChronoUnit.DAYS);
            }
        }

        /** The value is an object. */
        final class OfProperties extends ObjectAlternative<Properties> implements Term {
            /** Holds {@code value}; never null. */
            public OfProperties(Properties value) {
                super(value);
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Term {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }

        /** The object {@code properties}. Declared at main.tenon:26. */
        final class Properties extends Model {
            final State state;

            private Properties(State state) {
                super(state);
                this.state = state;
            }

            /** Starts with the required fields, if there are any. */
            public static FromStage<Builder> builder() {
                return new Builder(new State());
            }

            /** A builder that starts from this, to make one that differs. */
            public Builder toBuilder() {
                return new Builder((State) copyOfState());
            }

            /** From JSON as the server sends it. */
            @FromJson
            public static Properties fromJson(JsonValue json) {
                return new Properties(JsonReader.read(json, new State()));
            }

            /** Reads the value at hand as the server sends it, null for null. */
            public static @Nullable Properties read(JsonReader in) {
                State state = in.object(new State());
                return state == null ? null : new Properties(state);
            }

            /** {@code from}, main.tenon:26. */
            public LocalDate from() {
                return promised(state.from, "from");
            }

            /**
             * The stage that asks for the required {@code from}.
             *
             * @param <N> the next stage
             */
            public interface FromStage<N> {
                /** {@code from}, main.tenon:26. */
                N from(LocalDate from);
            }

            /** Sets fields in any order, required ones once more if need be. */
            public static final class Builder extends ModelBuilder<Builder> implements FromStage<Builder> {
                final State state;

                private Builder(State state) {
                    super(state);
                    this.state = state;
                }

                /** {@code from}, main.tenon:26. */
                public Builder from(LocalDate from) {
                    this.state.from = given(from, "from");
                    return self();
                }

                /**
                 * What was set so far; the builder may go on.
                 *
                 * @throws ViolationException with everything that breaks a constraint of the spec
                 */
                public Properties build() {
                    return new Properties((State) checkedWhole(Properties.class));
                }
            }

            /** The fields, as the view, the requests and their builders share them. */
            static final class State extends ObjectState {
                static final FieldNames FIELDS = FieldNames.of("from");

                @Nullable LocalDate from;

                @Override
                public FieldNames fieldNames() {
                    return FIELDS;
                }

                @Override
                public void readField(int field, JsonReader in) {
                    switch (field) {
                        case 0 -> this.from = JsonScalars.date(in);
                        default -> super.readField(field - 1, in);
                    }
                }

                @Override
                public void writeField(int field, JsonWriter out) {
                    switch (field) {
                        case 0 -> out.date("from", this.from);
                        default -> super.writeField(field - 1, out);
                    }
                }

                @Override
                protected @Nullable Object[] values() {
                    return new Object[] {this.from};
                }

                @Override
                public void check(Violations violations) {
                    violations.required("from", this.from);
                }
            }
        }
    }

    /** One of several kinds of value of {@code cargo}. Declared at main.tenon:27. */
    public sealed interface Cargo extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Cargo fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Cargo read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(JsonScalars.bytes(in)));
            } else if (kind == JsonKind.NUMBER) {
                return of(Objects.requireNonNull(JsonScalars.decimal(in)));
            }
            return new Unlisted(in.value());
        }

        /** Of a string. */
        static Cargo of(Bytes value) {
            return new OfBytes(value);
        }

        /** Of a number. */
        static Cargo of(BigDecimal value) {
            return new OfBigDecimal(value);
        }

        /** The value is a string. */
        final class OfBytes extends Alternative<Bytes> implements Cargo {
            /** Holds {@code value}; never null. */
            public OfBytes(Bytes value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** The value is a number. */
        final class OfBigDecimal extends Alternative<BigDecimal> implements Cargo {
            /** Holds {@code value}; never null. */
            public OfBigDecimal(BigDecimal value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Cargo {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }
}
