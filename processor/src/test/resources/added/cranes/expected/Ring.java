package com.example.cranes;

import com.example.harbour.AddedStep;
import com.example.harbour.Harbour;
import com.example.harbour.Step;
import dev.tenon.runtime.json.AddedTypes;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.validation.ViolationException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Ring. Rings the bell. It has no field of its own. Declared at main.tenon:23. */
@NullMarked
@Generated("dev.tenon")
public final class Ring extends AddedStep {
    /** This type, to be told to the client when it is made: {@code added(TYPE)}. */
    public static final AddedTypes<Harbour> TYPE = AddedTypes.of(Step.class, "ring-bell", Ring::read);

    final State state;

    private Ring(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Step.NameStage<Create.Builder> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Ring fromJson(JsonValue json) {
        return new Ring(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Ring read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Ring(state);
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
    public static final class Create extends AddedStep.Create<Ring> {
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
        protected @Nullable Ring answer(JsonReader in) {
            return Ring.read(in);
        }

        @Override
        public Ring draft() {
            return new Ring((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Ring>, Step.NameStage<Builder> {
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

            /** {@code ticket}, not changed by updates, com.example.harbour/main.tenon:28. */
            public Builder ticket(String ticket) {
                this.state.ticket = given(ticket, "ticket");
                return self();
            }
        }
    }

    /** A request that changes some fields of one. */
    public static final class Update extends AddedStep.Update<Ring> {
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
        protected @Nullable Ring answer(JsonReader in) {
            return Ring.read(in);
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
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        State() {
            this.type = "ring-bell";
        }
    }
}
