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

/** The object {@code Rope}. Declared at main.tenon:46. */
@NullMarked
@Generated("dev.tenon")
public final class Rope extends Model {
    final State state;

    private Rope(State state) {
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
    public static Rope fromJson(JsonValue json) {
        return new Rope(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Rope read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Rope(state);
    }

    /** {@code length}, main.tenon:47. */
    public @Nullable Integer length() {
        return state.length;
    }

    /** {@code colour}, main.tenon:48. */
    public @Nullable String colour() {
        return state.colour;
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code length}, main.tenon:47. */
        public Builder length(int length) {
            this.state.length = length;
            return self();
        }

        /** {@code colour}, main.tenon:48. */
        public Builder colour(String colour) {
            this.state.colour = given(colour, "colour");
            return self();
        }

        /**
         * What was set so far; the builder may go on.
         *
         * @throws ViolationException with everything that breaks a constraint of the spec
         */
        public Rope build() {
            return new Rope((State) checkedWhole(Rope.class));
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends ObjectState {
        static final FieldNames FIELDS = FieldNames.of("length", "colour");

        @Nullable Integer length;
        @Nullable String colour;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.length = in.int32();
                case 1 -> this.colour = in.string();
                default -> super.readField(field - 2, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int32("length", this.length);
                case 1 -> out.string("colour", this.colour);
                default -> super.writeField(field - 2, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.length, this.colour};
        }

        @Override
        public void check(Violations violations) {
            if (this.length != null && this.length > 3L) {
                violations.require("colour", this.colour, "when length > 3");
            }
            if (violations.canJudge(this.length) && this.length == null) {
                violations.forbid("colour", this.colour, "unless length is set");
            }
            violations.atLeastOne("length, colour", this.length, this.colour);
        }
    }
}
