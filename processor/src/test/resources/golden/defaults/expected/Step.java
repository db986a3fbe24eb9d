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
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What all actions have. Declared at main.tenon:4. */
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

    /** Which action this is, as the API calls it. {@code type}, main.tenon:4. */
    public String type() {
        return promised(state.type, "type");
    }

    /** {@code tags}, <code>[]</code> if absent, main.tenon:5. */
    public @Nullable List<String> tags() {
        return state.tags;
    }

    /**
     * What the first stage of an action can set and stay.
     *
     * @param <N> the stage
     */
    public interface LateSetters<N> {
        /** {@code tags}, <code>[]</code> if absent, main.tenon:5. */
        N tags(List<String> tags);
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

        /** {@code tags}, <code>[]</code> if absent, main.tenon:5. */
        public B tags(List<String> tags) {
            this.state.tags = given(tags, "tags");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    protected abstract static class State extends ObjectState {
        protected static final FieldNames FIELDS = FieldNames.of("type", "tags");

        public @Nullable String type;
        public @Nullable List<String> tags;

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
                case 1 -> this.tags = in.strings();
                default -> super.readField(field - 2, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("type", this.type);
                case 1 -> out.strings("tags", this.tags);
                default -> super.writeField(field - 2, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.type, this.tags};
        }

        @Override
        public void check(Violations violations) {
            violations.required("type", this.type);
            violations.length("type", this.type, 1, Integer.MAX_VALUE);
        }
    }
}
