package com.example.harbour;

import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.ViolationException;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An action of a type that the spec does not know. Its fields, beyond those that all actions have, are unlisted
 * properties.
 */
@NullMarked
@Generated("dev.tenon")
public final class UnknownStep extends Step {
    final State state;

    private UnknownStep(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Create.Builder create(String type) {
        return new Create.Builder(new State(type));
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update(String type) {
        return new Update.Builder(new State(type));
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static UnknownStep fromJson(JsonValue json) {
        return new UnknownStep(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable UnknownStep read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new UnknownStep(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<UnknownStep> {
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
        protected @Nullable UnknownStep answer(JsonReader in) {
            return UnknownStep.read(in);
        }

        @Override
        public UnknownStep draft() {
            return new UnknownStep((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Step.Setters<Builder> implements Step.Create.Builder<UnknownStep> {
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
    public static final class Update extends Step.Update<UnknownStep> {
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
        protected @Nullable UnknownStep answer(JsonReader in) {
            return UnknownStep.read(in);
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Step.Setters<Builder> {
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

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        State() {
        }

        State(String type) {
            this.type = Objects.requireNonNull(type, "type");
        }
    }
}
