package com.example.harbour;

import dev.tenon.runtime.json.AddedTypes;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.model.ModelBuilder;
import dev.tenon.runtime.model.ObjectState;
import dev.tenon.runtime.model.Request;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What all actions have. Declared at main.tenon:3. */
@NullMarked
@Generated("dev.tenon")
public abstract sealed class Step extends Model permits Moor, AddedStep, UnknownStep {
    final State state;

    Step(State state) {
        super(state);
        this.state = state;
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Step fromJson(JsonValue json) {
        return JsonReader.read(json.toBytes(), Step::read);
    }

    /** The same, with action types that other projects have added. */
    public static Step fromJson(JsonValue json, AddedTypes<Harbour> added) {
        return JsonReader.read(json.toBytes(), added, Step::read);
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Step read(JsonReader in) {
        if (in.kind() == JsonKind.NULL) {
            return null;
        }
        String type = in.discriminator("type");
        return switch (type) {
            case "MOOR" -> Moor.read(in);
            default -> in.added(Step.class, type, UnknownStep::read);
        };
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    public abstract Create.Builder<? extends Step> toCreate();

    /** Which action this is, as the API calls it. {@code type}, main.tenon:3. */
    public String type() {
        return promised(state.type, "type");
    }

    /** {@code id}, main.tenon:4. */
    public long id() {
        return promised(state.id, "id");
    }

    /** {@code owner}, main.tenon:6. */
    public @Nullable Owner owner() {
        return state.ownerRead;
    }

    /** {@code state}, main.tenon:8. */
    public @Nullable String state() {
        return state.stateRead;
    }

    /**
     * What the first stage of an action can set and stay.
     *
     * @param <N> the stage
     */
    public interface LateSetters<N> {
        /** {@code after_id}, main.tenon:5. */
        N afterId(long afterId);

        /** {@code cabin}, main.tenon:9. */
        N cabin(String cabin);

        /** {@code owner}, main.tenon:7. */
        N owner(String owner);
    }

    /**
     * What all of this kind have: a request that creates an action.
     *
     * @param <V> what the server answers
     */
    public abstract static sealed class Create<V extends Step> extends Request
            permits Moor.Create, AddedStep.Create, UnknownStep.Create {
        Create(State state) {
            super(state);
        }

        /** Reads what the server answers. */
        protected abstract @Nullable V answer(JsonReader in);

        /** What is to be created, for looking at it: the view without what the server adds. */
        public abstract V draft();

        /**
         * What builds a request that creates an action of whatever type.
         *
         * @param <V> what the server answers
         */
        public interface Builder<V extends Step> {
            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            Create<V> build();
        }
    }

    /**
     * What all of this kind have: a request that changes some fields of an action.
     *
     * @param <V> what the server answers
     */
    public abstract static sealed class Update<V extends Step> extends Request
            permits Moor.Update, AddedStep.Update, UnknownStep.Update {
        Update(State state) {
            super(state);
        }

        /** Reads what the server answers. */
        protected abstract @Nullable V answer(JsonReader in);
    }

    /**
     * What every builder of a create request or an update can set.
     *
     * @param <B> the builder
     */
    public abstract static class Setters<B> extends ModelBuilder<B> {
        final State state;

        protected Setters(State state) {
            super(state);
            this.state = state;
        }

        /** {@code after_id}, main.tenon:5. */
        public B afterId(long afterId) {
            this.state.afterId = afterId;
            return self();
        }

        /** {@code owner}, main.tenon:7. */
        public B owner(String owner) {
            this.state.ownerWritten = given(owner, "owner");
            return self();
        }

        /** {@code cabin}, main.tenon:9. */
        public B cabin(String cabin) {
            this.state.cabinWritten = given(cabin, "cabin");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    protected abstract static class State extends ObjectState {
        protected static final FieldNames FIELDS =
                FieldNames.of("type", "id", "after_id", "owner", "state", "cabin").readOnly("id", "state");

        public @Nullable String type;
        public @Nullable Long id;
        public @Nullable Long afterId;
        public @Nullable Owner ownerRead;
        public @Nullable String ownerWritten;
        public @Nullable String stateRead;
        public @Nullable String cabinWritten;

        protected State() {
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.type = in.constant(this.type);
                case 1 -> this.id = in.int64();
                case 2 -> this.afterId = in.int64();
                case 3 -> {
                    if (in.isRequest()) {
                        this.ownerWritten = in.string();
                    } else {
                        this.ownerRead = Owner.read(in);
                    }
                }
                case 4 -> this.stateRead = in.string();
                case 5 -> this.cabinWritten = in.string();
                default -> super.readField(field - 6, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("type", this.type);
                case 1 -> out.int64("id", this.id);
                case 2 -> out.int64("after_id", this.afterId);
                case 3 -> {
                    if (out.isRequest() || this.ownerWritten != null) {
                        out.string("owner", this.ownerWritten);
                    } else {
                        out.object("owner", this.ownerRead);
                    }
                }
                case 4 -> out.string("state", this.stateRead);
                case 5 -> out.string("cabin", this.cabinWritten);
                default -> super.writeField(field - 6, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.type, this.id, this.afterId, this.ownerRead, this.ownerWritten, this.stateRead,
                    this.cabinWritten};
        }

        @Override
        public void check(Violations violations) {
            violations.required("type", this.type);
            violations.length("type", this.type, 1, Integer.MAX_VALUE);
        }
    }

    /** The object {@code owner}. Declared at main.tenon:6. */
    public static final class Owner extends Model {
        final State state;

        private Owner(State state) {
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
        public static Owner fromJson(JsonValue json) {
            return new Owner(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable Owner read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new Owner(state);
        }

        /** {@code id}, main.tenon:6. */
        public @Nullable Long id() {
            return state.id;
        }

        /** {@code name}, main.tenon:6. */
        public @Nullable String name() {
            return state.name;
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code id}, main.tenon:6. */
            public Builder id(long id) {
                this.state.id = id;
                return self();
            }

            /** {@code name}, main.tenon:6. */
            public Builder name(String name) {
                this.state.name = given(name, "name");
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Owner build() {
                return new Owner((State) checkedWhole(Owner.class));
            }
        }

        /** The fields, as the view, the requests and their builders share them. */
        static final class State extends ObjectState {
            static final FieldNames FIELDS = FieldNames.of("id", "name");

            @Nullable Long id;
            @Nullable String name;

            @Override
            public FieldNames fieldNames() {
                return FIELDS;
            }

            @Override
            public void readField(int field, JsonReader in) {
                switch (field) {
                    case 0 -> this.id = in.int64();
                    case 1 -> this.name = in.string();
                    default -> super.readField(field - 2, in);
                }
            }

            @Override
            public void writeField(int field, JsonWriter out) {
                switch (field) {
                    case 0 -> out.int64("id", this.id);
                    case 1 -> out.string("name", this.name);
                    default -> super.writeField(field - 2, out);
                }
            }

            @Override
            protected @Nullable Object[] values() {
                return new Object[] {this.id, this.name};
            }
        }
    }
}
