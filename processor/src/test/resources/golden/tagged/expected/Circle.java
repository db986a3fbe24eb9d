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

/** The object {@code Circle}. Declared at main.tenon:13. */
@NullMarked
@Generated("dev.tenon")
public final class Circle extends Model {
    final State state;

    private Circle(State state) {
        super(state);
        this.state = state;
    }

    /** Starts with the required fields, if there are any. */
    public static RadiusStage<Builder> builder() {
        return new Builder(new State());
    }

    /** A builder that starts from this, to make one that differs. */
    public Builder toBuilder() {
        return new Builder((State) copyOfState());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Circle fromJson(JsonValue json) {
        return new Circle(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Circle read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Circle(state);
    }

    /** {@code radius}, at least 1, main.tenon:13. */
    public int radius() {
        return promised(state.radius, "radius");
    }

    /**
     * The stage that asks for the required {@code radius}.
     *
     * @param <N> the next stage
     */
    public interface RadiusStage<N> {
        /** {@code radius}, at least 1, main.tenon:13. */
        N radius(int radius);
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> implements RadiusStage<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code radius}, at least 1, main.tenon:13. */
        public Builder radius(int radius) {
            this.state.radius = radius;
            return self();
        }

        /**
         * What was set so far; the builder may go on.
         *
         * @throws ViolationException with everything that breaks a constraint of the spec
         */
        public Circle build() {
            return new Circle((State) checkedWhole(Circle.class));
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends ObjectState {
        static final FieldNames FIELDS = FieldNames.of("radius");

        @Nullable Integer radius;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.radius = in.int32();
                default -> super.readField(field - 1, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int32("radius", this.radius);
                default -> super.writeField(field - 1, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.radius};
        }

        @Override
        public void check(Violations violations) {
            violations.required("radius", this.radius);
            violations.range("radius", this.radius, 1, Long.MAX_VALUE);
        }
    }
}
