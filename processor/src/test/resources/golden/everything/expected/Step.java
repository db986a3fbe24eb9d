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

/** What all actions have. Declared at main.tenon:4. */
@NullMarked
@Generated("dev.tenon")
public abstract sealed class Step extends Model permits Lift, Drop, AddedStep, UnknownStep {
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
            case "LIFT" -> Lift.read(in);
            case "DROP" -> Drop.read(in);
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

    /** {@code id}, main.tenon:5. */
    public long id() {
        return promised(state.id, "id");
    }

    /** {@code region}, at least 2 characters, not changed by updates, main.tenon:6. */
    public String region() {
        return promised(state.region, "region");
    }

    /** {@code name}, main.tenon:7. */
    public @Nullable String name() {
        return state.name;
    }

    /**
     * {@code title}, main.tenon:8.
     *
     * @deprecated renamed; use {@link #name()}
     */
    @Deprecated
    public @Nullable String title() {
        return state.title;
    }

    /**
     * What comes ahead of {@code region} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface RegionAhead<N> {
        /** {@code name}, main.tenon:7. */
        N name(String name);
    }

    /**
     * The stage that asks for the required {@code region}.
     *
     * @param <N> the next stage
     */
    public interface RegionStage<N> extends RegionAhead<RegionStage<N>> {
        /** {@code region}, at least 2 characters, not changed by updates, main.tenon:6. */
        N region(String region);
    }

    /**
     * What the first stage of an action can set and stay.
     *
     * @param <N> the stage
     */
    public interface LateSetters<N> {
        /**
         * {@code title}, main.tenon:8.
         *
         * @deprecated renamed; use {@code name}
         */
        @Deprecated
        N title(String title);
    }

    /**
     * A word on every field that a request can set: null leaves it out. Who implements it, a record for instance, does
     * not compile any more when there is one more.
     */
    public interface Everything {
        /** {@code region}, at least 2 characters, not changed by updates, main.tenon:6. */
        String region();

        /** {@code name}, main.tenon:7. */
        @Nullable String name();

        /** {@code title}, main.tenon:8. */
        @Nullable String title();
    }

    /**
     * What all of this kind have: a request that creates an action.
     *
     * @param <V> what the server answers
     */
    public abstract static sealed class Create<V extends Step> extends Request
            permits Lift.Create, Drop.Create, AddedStep.Create, UnknownStep.Create {
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
            permits Lift.Update, Drop.Update, AddedStep.Update, UnknownStep.Update {
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

        /** {@code name}, main.tenon:7. */
        public B name(String name) {
            this.state.name = given(name, "name");
            return self();
        }

        /**
         * {@code title}, main.tenon:8.
         *
         * @deprecated renamed; use {@code name}
         */
        @Deprecated
        public B title(String title) {
            this.state.title = given(title, "title");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    protected abstract static class State extends ObjectState {
        protected static final FieldNames FIELDS =
                FieldNames.of("type", "id", "region", "name", "title").readOnly("id");

        public @Nullable String type;
        public @Nullable Long id;
        public @Nullable String region;
        public @Nullable String name;
        public @Nullable String title;

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
                case 2 -> this.region = in.string();
                case 3 -> this.name = in.string();
                case 4 -> this.title = in.string();
                default -> super.readField(field - 5, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("type", this.type);
                case 1 -> out.int64("id", this.id);
                case 2 -> out.string("region", this.region);
                case 3 -> out.string("name", this.name);
                case 4 -> out.string("title", this.title);
                default -> super.writeField(field - 5, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.type, this.id, this.region, this.name, this.title};
        }

        @Override
        public void check(Violations violations) {
            violations.required("type", this.type);
            violations.length("type", this.type, 1, Integer.MAX_VALUE);
            violations.required("region", this.region);
            violations.createOnly("region", this.region);
            violations.length("region", this.region, 2, Integer.MAX_VALUE);
        }
    }
}
