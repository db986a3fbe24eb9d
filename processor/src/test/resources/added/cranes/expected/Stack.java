package com.example.cranes;

import com.example.harbour.AddedJob;
import com.example.harbour.Crate;
import com.example.harbour.Harbour;
import com.example.harbour.Job;
import dev.tenon.runtime.json.AddedTypes;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code STACK}. Declared at main.tenon:25. */
@NullMarked
@Generated("dev.tenon")
public final class Stack extends AddedJob {
    /** This type, to be told to the client when it is made: {@code added(TYPE)}. */
    public static final AddedTypes<Harbour> TYPE = AddedTypes.of(Job.class, "STACK", Stack::read);

    final State state;

    private Stack(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Job.WeightStage<CratesStage<Create.Builder>> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Stack fromJson(JsonValue json) {
        return new Stack(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Stack read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Stack(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code crates}, at least 1 item, main.tenon:25. */
    public List<Crate> crates() {
        return promised(state.crates, "crates");
    }

    /**
     * The stage that asks for the required {@code crates}.
     *
     * @param <N> the next stage
     */
    public interface CratesStage<N> {
        /** {@code crates}, at least 1 item, main.tenon:25. */
        N crates(List<Crate> crates);
    }

    /** A request that creates one. */
    public static final class Create extends AddedJob.Create<Stack> {
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
        protected @Nullable Stack answer(JsonReader in) {
            return Stack.read(in);
        }

        @Override
        public Stack draft() {
            return new Stack((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Job.Create.Builder<Stack>, Job.WeightStage<CratesStage<Builder>>, CratesStage<Builder> {
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
    public static final class Update extends AddedJob.Update<Stack> {
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
        protected @Nullable Stack answer(JsonReader in) {
            return Stack.read(in);
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

        /** {@code crates}, at least 1 item, main.tenon:25. */
        public B crates(List<Crate> crates) {
            this.state.crates = given(crates, "crates");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Job.State {
        static final FieldNames FIELDS = FieldNames.of("crates").and(Job.State.FIELDS);

        @Nullable List<Crate> crates;

        State() {
            this.jobKind = "STACK";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.crates = in.list(Crate::read);
                default -> super.readField(field - 1, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.objects("crates", this.crates);
                default -> super.writeField(field - 1, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.crates);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("crates", this.crates);
            violations.size("crates", this.crates, 1, Integer.MAX_VALUE);
            violations.eachNested("crates", this.crates);
        }
    }
}
