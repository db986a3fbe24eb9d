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

/** What all actions have. Declared at main.tenon:14. */
@NullMarked
@Generated("dev.tenon")
public abstract sealed class StepOfTheDeployment extends Model
        permits LoadAllContainers, UnloadAllContainers, WeighAllContainers, InspectAllContainers,
                AddedStepOfTheDeployment, UnknownStepOfTheDeployment {
    final State state;

    StepOfTheDeployment(State state) {
        super(state);
        this.state = state;
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static StepOfTheDeployment fromJson(JsonValue json) {
        return JsonReader.read(json.toBytes(), StepOfTheDeployment::read);
    }

    /** The same, with action types that other projects have added. */
    public static StepOfTheDeployment fromJson(JsonValue json, AddedTypes<Harbour> added) {
        return JsonReader.read(json.toBytes(), added, StepOfTheDeployment::read);
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable StepOfTheDeployment read(JsonReader in) {
        if (in.kind() == JsonKind.NULL) {
            return null;
        }
        String type = in.discriminator("type_of_the_step");
        return switch (type) {
            case "LOAD_ALL_CONTAINERS" -> LoadAllContainers.read(in);
            case "UNLOAD_ALL_CONTAINERS" -> UnloadAllContainers.read(in);
            case "WEIGH_ALL_CONTAINERS" -> WeighAllContainers.read(in);
            case "INSPECT_ALL_CONTAINERS" -> InspectAllContainers.read(in);
            default -> in.added(StepOfTheDeployment.class, type, UnknownStepOfTheDeployment::read);
        };
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    public abstract Create.Builder<? extends StepOfTheDeployment> toCreate();

    /** Which action this is, as the API calls it. {@code type_of_the_step}, main.tenon:14. */
    public String typeOfTheStep() {
        return promised(state.typeOfTheStep, "type_of_the_step");
    }

    /** {@code name_of_the_step}, main.tenon:15. */
    public String nameOfTheStep() {
        return promised(state.nameOfTheStep, "name_of_the_step");
    }

    /** {@code revision_of_the_step}, main.tenon:16. */
    public long revisionOfTheStep() {
        return promised(state.revisionOfTheStep, "revision_of_the_step");
    }

    /** {@code language_of_the_step}, main.tenon:17. */
    public String languageOfTheStep() {
        return promised(state.languageOfTheStep, "language_of_the_step");
    }

    /**
     * The stage that asks for the required {@code language_of_the_step}.
     *
     * @param <N> the next stage
     */
    public interface LanguageOfTheStepStage<N> {
        /** {@code language_of_the_step}, main.tenon:17. */
        N languageOfTheStep(String languageOfTheStep);
    }

    /**
     * The stage that asks for the required {@code name_of_the_step}.
     *
     * @param <N> the next stage
     */
    public interface NameOfTheStepStage<N> {
        /** {@code name_of_the_step}, main.tenon:15. */
        N nameOfTheStep(String nameOfTheStep);
    }

    /**
     * The stage that asks for the required {@code revision_of_the_step}.
     *
     * @param <N> the next stage
     */
    public interface RevisionOfTheStepStage<N> {
        /** {@code revision_of_the_step}, main.tenon:16. */
        N revisionOfTheStep(long revisionOfTheStep);
    }

    /**
     * What all of this kind have: a request that creates an action.
     *
     * @param <V> what the server answers
     */
    public abstract static sealed class Create<V extends StepOfTheDeployment> extends Request
            permits LoadAllContainers.Create, UnloadAllContainers.Create, WeighAllContainers.Create,
                    InspectAllContainers.Create, AddedStepOfTheDeployment.Create, UnknownStepOfTheDeployment.Create {
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
        public interface Builder<V extends StepOfTheDeployment> {
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
    public abstract static sealed class Update<V extends StepOfTheDeployment> extends Request
            permits LoadAllContainers.Update, UnloadAllContainers.Update, WeighAllContainers.Update,
                    InspectAllContainers.Update, AddedStepOfTheDeployment.Update, UnknownStepOfTheDeployment.Update {
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

        /** {@code name_of_the_step}, main.tenon:15. */
        public B nameOfTheStep(String nameOfTheStep) {
            this.state.nameOfTheStep = given(nameOfTheStep, "nameOfTheStep");
            return self();
        }

        /** {@code revision_of_the_step}, main.tenon:16. */
        public B revisionOfTheStep(long revisionOfTheStep) {
            this.state.revisionOfTheStep = revisionOfTheStep;
            return self();
        }

        /** {@code language_of_the_step}, main.tenon:17. */
        public B languageOfTheStep(String languageOfTheStep) {
            this.state.languageOfTheStep = given(languageOfTheStep, "languageOfTheStep");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    protected abstract static class State extends ObjectState {
        protected static final FieldNames FIELDS =
                FieldNames.of("type_of_the_step", "name_of_the_step", "revision_of_the_step", "language_of_the_step");

        public @Nullable String typeOfTheStep;
        public @Nullable String nameOfTheStep;
        public @Nullable Long revisionOfTheStep;
        public @Nullable String languageOfTheStep;

        protected State() {
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.typeOfTheStep = in.constant(this.typeOfTheStep);
                case 1 -> this.nameOfTheStep = in.string();
                case 2 -> this.revisionOfTheStep = in.int64();
                case 3 -> this.languageOfTheStep = in.string();
                default -> super.readField(field - 4, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("type_of_the_step", this.typeOfTheStep);
                case 1 -> out.string("name_of_the_step", this.nameOfTheStep);
                case 2 -> out.int64("revision_of_the_step", this.revisionOfTheStep);
                case 3 -> out.string("language_of_the_step", this.languageOfTheStep);
                default -> super.writeField(field - 4, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.typeOfTheStep, this.nameOfTheStep, this.revisionOfTheStep,
                    this.languageOfTheStep};
        }

        @Override
        public void check(Violations violations) {
            violations.required("type_of_the_step", this.typeOfTheStep);
            violations.length("type_of_the_step", this.typeOfTheStep, 1, Integer.MAX_VALUE);
            violations.required("name_of_the_step", this.nameOfTheStep);
            violations.required("revision_of_the_step", this.revisionOfTheStep);
            violations.required("language_of_the_step", this.languageOfTheStep);
        }
    }
}
