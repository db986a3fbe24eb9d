package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Wait. Declared at jobs/jobs.tenon:3. */
@NullMarked
@Generated("dev.tenon")
public final class WaitingJob extends Job {
    final State state;

    private WaitingJob(State state) {
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
    public static WaitingJob fromJson(JsonValue json) {
        return new WaitingJob(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable WaitingJob read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new WaitingJob(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code reason}, jobs/jobs.tenon:3. */
    public @Nullable EnumValue<Reason> reason() {
        return state.reason;
    }

    /** A request that creates one. */
    public static final class Create extends Job.Create<WaitingJob> {
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
        protected @Nullable WaitingJob answer(JsonReader in) {
            return WaitingJob.read(in);
        }

        @Override
        public WaitingJob draft() {
            return new WaitingJob((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder> implements Job.Create.Builder<WaitingJob> {
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
    public static final class Update extends Job.Update<WaitingJob> {
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
        protected @Nullable WaitingJob answer(JsonReader in) {
            return WaitingJob.read(in);
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
    public abstract static class Setters<B> extends Job.Setters<B> {
        final State state;

        Setters(State state) {
            super(state);
            this.state = state;
        }

        /** {@code reason}, jobs/jobs.tenon:3. */
        public B reason(EnumValue<Reason> reason) {
            this.state.reason = given(reason, "reason");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Job.State {
        static final FieldNames FIELDS = FieldNames.of("reason").and(Job.State.FIELDS);

        @Nullable EnumValue<Reason> reason;

        State() {
            this.jobKind = "WAIT";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.reason = Reason.read(in);
                default -> super.readField(field - 1, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.enumValue("reason", this.reason);
                default -> super.writeField(field - 1, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.reason);
        }
    }

    /** The values of {@code reason}. Declared at jobs/jobs.tenon:3. */
    public enum Reason implements EnumValue<Reason> {
        /** {@code TIDE}, jobs/jobs.tenon:3. */
        TIDE,

        /** {@code CREW}, jobs/jobs.tenon:3. */
        CREW;

        private static final Function<String, EnumValue<Reason>> BY_WIRE = EnumValue.index(Reason.class);

        /** The constant for a value on the wire, or the value itself if the spec does not list it. */
        public static EnumValue<Reason> of(String wire) {
            return BY_WIRE.apply(wire);
        }

        /** Reads the value at hand, null for null. */
        public static @Nullable EnumValue<Reason> read(JsonReader in) {
            return in.string(BY_WIRE);
        }

        @Override
        public String wire() {
            return name();
        }

        @Override
        public Reason orNull() {
            return this;
        }
    }
}
