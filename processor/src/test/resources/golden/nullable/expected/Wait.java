package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Alternative;
import dev.tenon.runtime.model.ObjectAlternative;
import dev.tenon.runtime.model.UnionValue;
import dev.tenon.runtime.model.UnlistedAlternative;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code WAIT}. Declared at main.tenon:8. */
@NullMarked
@Generated("dev.tenon")
public final class Wait extends Step {
    final State state;

    private Wait(State state) {
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
    public static Wait fromJson(JsonValue json) {
        return new Wait(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Wait read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Wait(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code pause}, at least 0, in milliseconds, {@code 0} if absent, main.tenon:9. */
    public @Nullable Long pause() {
        return state.pause;
    }

    /** {@code reason}, <code>"it's &#92;"late&#92;""</code> if absent, main.tenon:10. */
    public @Nullable String reason() {
        return state.reason;
    }

    /** {@code loud}, {@code true} if absent, main.tenon:11. */
    public @Nullable Boolean loud() {
        return state.loud;
    }

    /** {@code tide}, in metres, {@code 1.5} if absent, main.tenon:12. */
    public @Nullable Double tide() {
        return state.tide;
    }

    /** {@code crane}, {@code LEFT} if absent, main.tenon:13. */
    public @Nullable EnumValue<Crane> crane() {
        return state.crane;
    }

    /** {@code pier}, main.tenon:14. */
    public @Nullable Pier pier() {
        return state.pier;
    }

    /** {@code berth}, main.tenon:15. */
    public @Nullable Berth berth() {
        return state.berth;
    }

    /** {@code names}, main.tenon:16. */
    public @Nullable List<String> names() {
        return state.names;
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Wait> {
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
        protected @Nullable Wait answer(JsonReader in) {
            return Wait.read(in);
        }

        @Override
        public Wait draft() {
            return new Wait((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder> implements Step.Create.Builder<Wait> {
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
    public static final class Update extends Step.Update<Wait> {
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
        protected @Nullable Wait answer(JsonReader in) {
            return Wait.read(in);
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

        /** {@code pause}, at least 0, in milliseconds, {@code 0} if absent, main.tenon:9. */
        public B pause(long pause) {
            this.state.pause = pause;
            return self();
        }

        /** {@code reason}, <code>"it's &#92;"late&#92;""</code> if absent, main.tenon:10. */
        public B reason(String reason) {
            this.state.reason = given(reason, "reason");
            return self();
        }

        /** {@code loud}, {@code true} if absent, main.tenon:11. */
        public B loud(boolean loud) {
            this.state.loud = loud;
            return self();
        }

        /** {@code tide}, in metres, {@code 1.5} if absent, main.tenon:12. */
        public B tide(double tide) {
            this.state.tide = tide;
            return self();
        }

        /** {@code crane}, {@code LEFT} if absent, main.tenon:13. */
        public B crane(EnumValue<Crane> crane) {
            this.state.crane = given(crane, "crane");
            return self();
        }

        /** {@code pier}, main.tenon:14. */
        public B pier(Pier pier) {
            this.state.pier = given(pier, "pier");
            return self();
        }

        /** {@code berth}, main.tenon:15. */
        public B berth(Berth berth) {
            this.state.berth = given(berth, "berth");
            return self();
        }

        /** {@code berth}, main.tenon:15. */
        public B berth(Pier berth) {
            this.state.berth = Berth.of(given(berth, "berth"));
            return self();
        }

        /** {@code berth}, main.tenon:15. */
        public B berth(String berth) {
            this.state.berth = Berth.of(given(berth, "berth"));
            return self();
        }

        /** {@code names}, main.tenon:16. */
        public B names(List<String> names) {
            this.state.names = given(names, "names");
            return self();
        }

        /** Clears {@code pause} with an explicit null, which is not the same as leaving it out. */
        public B pauseNull() {
            this.state.pause = null;
            setNull("pause");
            return self();
        }

        /** Clears {@code reason} with an explicit null, which is not the same as leaving it out. */
        public B reasonNull() {
            this.state.reason = null;
            setNull("reason");
            return self();
        }

        /** Clears {@code crane} with an explicit null, which is not the same as leaving it out. */
        public B craneNull() {
            this.state.crane = null;
            setNull("crane");
            return self();
        }

        /** Clears {@code pier} with an explicit null, which is not the same as leaving it out. */
        public B pierNull() {
            this.state.pier = null;
            setNull("pier");
            return self();
        }

        /** Clears {@code berth} with an explicit null, which is not the same as leaving it out. */
        public B berthNull() {
            this.state.berth = null;
            setNull("berth");
            return self();
        }

        /** Clears {@code names} with an explicit null, which is not the same as leaving it out. */
        public B namesNull() {
            this.state.names = null;
            setNull("names");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("pause", "reason", "loud", "tide", "crane", "pier", "berth", "names").nullable("pause",
                        "reason", "crane", "pier", "berth", "names").and(Step.State.FIELDS);

        @Nullable Long pause;
        @Nullable String reason;
        @Nullable Boolean loud;
        @Nullable Double tide;
        @Nullable EnumValue<Crane> crane;
        @Nullable Pier pier;
        @Nullable Berth berth;
        @Nullable List<String> names;

        State() {
            this.type = "WAIT";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.pause = in.int64();
                case 1 -> this.reason = in.string();
                case 2 -> this.loud = in.bool();
                case 3 -> this.tide = in.float64();
                case 4 -> this.crane = Crane.read(in);
                case 5 -> this.pier = Pier.read(in);
                case 6 -> this.berth = Berth.read(in);
                case 7 -> this.names = in.strings();
                default -> super.readField(field - 8, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int64("pause", this.pause);
                case 1 -> out.string("reason", this.reason);
                case 2 -> out.bool("loud", this.loud);
                case 3 -> out.float64("tide", this.tide);
                case 4 -> out.enumValue("crane", this.crane);
                case 5 -> out.object("pier", this.pier);
                case 6 -> out.object("berth", this.berth);
                case 7 -> out.strings("names", this.names);
                default -> super.writeField(field - 8, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.pause, this.reason, this.loud, this.tide, this.crane, this.pier,
                    this.berth, this.names);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.range("pause", this.pause, 0, Long.MAX_VALUE);
            violations.nested("pier", this.pier);
            violations.nested("berth", this.berth);
        }
    }

    /** The values of {@code crane}. Declared at main.tenon:13. */
    public enum Crane implements EnumValue<Crane> {
        /** {@code LEFT}, main.tenon:13. */
        LEFT,

        /** {@code RIGHT}, main.tenon:13. */
        RIGHT;

        private static final Function<String, EnumValue<Crane>> BY_WIRE = EnumValue.index(Crane.class);

        /** The constant for a value on the wire, or the value itself if the spec does not list it. */
        public static EnumValue<Crane> of(String wire) {
            return BY_WIRE.apply(wire);
        }

        /** Reads the value at hand, null for null. */
        public static @Nullable EnumValue<Crane> read(JsonReader in) {
            return in.string(BY_WIRE);
        }

        @Override
        public String wire() {
            return name();
        }

        @Override
        public Crane orNull() {
            return this;
        }
    }

    /** One of several kinds of value of {@code berth}. Declared at main.tenon:15. */
    public sealed interface Berth extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Berth fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Berth read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.OBJECT) {
                return of(Objects.requireNonNull(Pier.read(in)));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.string()));
            }
            return new Unlisted(in.value());
        }

        /** Of an object. */
        static Berth of(Pier value) {
            return new OfPier(value);
        }

        /** Of a string. */
        static Berth of(String value) {
            return new OfString(value);
        }

        /** The value is an object. */
        final class OfPier extends ObjectAlternative<Pier> implements Berth {
            /** Holds {@code value}; never null. */
            public OfPier(Pier value) {
                super(value);
            }
        }

        /** The value is a string. */
        final class OfString extends Alternative<String> implements Berth {
            /** Holds {@code value}; never null. */
            public OfString(String value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Berth {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }
}
