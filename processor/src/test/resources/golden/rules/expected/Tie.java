package com.example.harbour;

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

/** The action {@code TIE}. Declared at main.tenon:54. */
@NullMarked
@Generated("dev.tenon")
public final class Tie extends Step {
    final State state;

    private Tie(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static RopeStage<Create.Builder> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Tie fromJson(JsonValue json) {
        return new Tie(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Tie read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Tie(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code ropes}, main.tenon:54. */
    public @Nullable List<Rope> ropes() {
        return state.ropes;
    }

    /** {@code rope}, main.tenon:54. */
    public Rope rope() {
        return promised(state.rope, "rope");
    }

    /**
     * The stage that asks for the required {@code rope}.
     *
     * @param <N> the next stage
     */
    public interface RopeStage<N> extends Step.LateSetters<RopeStage<N>> {
        /** {@code rope}, main.tenon:54. */
        N rope(Rope rope);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Tie> {
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
        protected @Nullable Tie answer(JsonReader in) {
            return Tie.read(in);
        }

        @Override
        public Tie draft() {
            return new Tie((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Tie>, RopeStage<Builder> {
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
    public static final class Update extends Step.Update<Tie> {
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
        protected @Nullable Tie answer(JsonReader in) {
            return Tie.read(in);
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

        /** {@code ropes}, main.tenon:54. */
        public B ropes(List<Rope> ropes) {
            this.state.ropes = given(ropes, "ropes");
            return self();
        }

        /** {@code rope}, main.tenon:54. */
        public B rope(Rope rope) {
            this.state.rope = given(rope, "rope");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS = FieldNames.of("ropes", "rope").and(Step.State.FIELDS);

        @Nullable List<Rope> ropes;
        @Nullable Rope rope;

        State() {
            this.type = "TIE";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.ropes = in.list(Rope::read);
                case 1 -> this.rope = Rope.read(in);
                default -> super.readField(field - 2, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.objects("ropes", this.ropes);
                case 1 -> out.object("rope", this.rope);
                default -> super.writeField(field - 2, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.ropes, this.rope);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.eachNested("ropes", this.ropes);
            violations.required("rope", this.rope);
            violations.nested("rope", this.rope);
        }
    }
}
