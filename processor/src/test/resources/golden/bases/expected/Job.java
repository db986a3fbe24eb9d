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

/** What all actions have. Declared at jobs/jobs.tenon:1. */
@NullMarked
@Generated("dev.tenon")
public abstract sealed class Job extends Model permits Lift, WaitingJob, AddedJob, UnknownJob {
    final State state;

    Job(State state) {
        super(state);
        this.state = state;
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Job fromJson(JsonValue json) {
        return JsonReader.read(json.toBytes(), Job::read);
    }

    /** The same, with action types that other projects have added. */
    public static Job fromJson(JsonValue json, AddedTypes<Harbour> added) {
        return JsonReader.read(json.toBytes(), added, Job::read);
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Job read(JsonReader in) {
        if (in.kind() == JsonKind.NULL) {
            return null;
        }
        String type = in.discriminator("job-kind");
        return switch (type) {
            case "lift" -> Lift.read(in);
            case "WAIT" -> WaitingJob.read(in);
            default -> in.added(Job.class, type, UnknownJob::read);
        };
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    public abstract Create.Builder<? extends Job> toCreate();

    /** Which action this is, as the API calls it. {@code job-kind}, jobs/jobs.tenon:1. */
    public String jobKind() {
        return promised(state.jobKind, "job-kind");
    }

    /** {@code name}, jobs/jobs.tenon:1. */
    public @Nullable String name() {
        return state.name;
    }

    /**
     * What the first stage of an action can set and stay.
     *
     * @param <N> the stage
     */
    public interface LateSetters<N> {
        /** {@code name}, jobs/jobs.tenon:1. */
        N name(String name);
    }

    /**
     * What all of this kind have: a request that creates an action.
     *
     * @param <V> what the server answers
     */
    public abstract static sealed class Create<V extends Job> extends Request
            permits Lift.Create, WaitingJob.Create, AddedJob.Create, UnknownJob.Create {
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
        public interface Builder<V extends Job> {
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
    public abstract static sealed class Update<V extends Job> extends Request
            permits Lift.Update, WaitingJob.Update, AddedJob.Update, UnknownJob.Update {
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

        /** {@code name}, jobs/jobs.tenon:1. */
        public B name(String name) {
            this.state.name = given(name, "name");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    protected abstract static class State extends ObjectState {
        protected static final FieldNames FIELDS = FieldNames.of("job-kind", "name");

        public @Nullable String jobKind;
        public @Nullable String name;

        protected State() {
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.jobKind = in.constant(this.jobKind);
                case 1 -> this.name = in.string();
                default -> super.readField(field - 2, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("job-kind", this.jobKind);
                case 1 -> out.string("name", this.name);
                default -> super.writeField(field - 2, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.jobKind, this.name};
        }

        @Override
        public void check(Violations violations) {
            violations.required("job-kind", this.jobKind);
            violations.length("job-kind", this.jobKind, 1, Integer.MAX_VALUE);
        }
    }
}
