package com.example.harbour;

import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.ViolationException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code DROP}. Declared at main.tenon:37. */
@NullMarked
@Generated("dev.tenon")
public final class Drop extends Step {
    final State state;

    private Drop(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Step.RegionStage<Create.Builder> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Drop fromJson(JsonValue json) {
        return new Drop(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Drop read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Drop(state);
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
    public static final class Create extends Step.Create<Drop> {
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
        protected @Nullable Drop answer(JsonReader in) {
            return Drop.read(in);
        }

        @Override
        public Drop draft() {
            return new Drop((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Step.Setters<Builder>
                implements Step.Create.Builder<Drop>, Step.RegionStage<Builder> {
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

            /** {@code region}, not changed by updates, main.tenon:5. */
            public Builder region(String region) {
                this.state.region = given(region, "region");
                return self();
            }
        }
    }

    /** A request that changes some fields of one. */
    public static final class Update extends Step.Update<Drop> {
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
        protected @Nullable Drop answer(JsonReader in) {
            return Drop.read(in);
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
            this.type = "DROP";
        }
    }
}
