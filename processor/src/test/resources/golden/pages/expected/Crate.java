package com.example.harbour;

import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.model.ModelBuilder;
import dev.tenon.runtime.model.ObjectState;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The object {@code Crate}. Declared at main.tenon:29. */
@NullMarked
@Generated("dev.tenon")
public final class Crate extends Model {
    final State state;

    private Crate(State state) {
        super(state);
        this.state = state;
    }

    /** Starts with the required fields, if there are any. */
    public static IdStage<Builder> builder() {
        return new Builder(new State());
    }

    /** A builder that starts from this, to make one that differs. */
    public Builder toBuilder() {
        return new Builder((State) copyOfState());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Crate fromJson(JsonValue json) {
        return new Crate(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Crate read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Crate(state);
    }

    /** {@code id}, main.tenon:29. */
    public long id() {
        return promised(state.id, "id");
    }

    /**
     * The stage that asks for the required {@code id}.
     *
     * @param <N> the next stage
     */
    public interface IdStage<N> {
        /** {@code id}, main.tenon:29. */
        N id(long id);
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> implements IdStage<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code id}, main.tenon:29. */
        public Builder id(long id) {
            this.state.id = id;
            return self();
        }

        /**
         * What was set so far; the builder may go on.
         *
         * @throws ViolationException with everything that breaks a constraint of the spec
         */
        public Crate build() {
            return new Crate((State) checkedWhole(Crate.class));
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends ObjectState {
        static final FieldNames FIELDS = FieldNames.of("id");

        @Nullable Long id;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.id = in.int64();
                default -> super.readField(field - 1, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int64("id", this.id);
                default -> super.writeField(field - 1, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.id};
        }

        @Override
        public void check(Violations violations) {
            violations.required("id", this.id);
        }
    }
}
