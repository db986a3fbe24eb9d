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

/** The object {@code Rope}. Declared at main.tenon:10. */
@NullMarked
@Generated("dev.tenon")
public final class Rope extends Model {
    final State state;

    private Rope(State state) {
        super(state);
        this.state = state;
    }

    /** Starts with the required fields, if there are any. */
    public static ColourStage<Builder> builder() {
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

    /**
     * {@code colour}, main.tenon:10.
     *
     * @deprecated by the API
     */
    @Deprecated
    public String colour() {
        return promised(state.colour, "colour");
    }

    /**
     * {@code length}, main.tenon:10.
     *
     * @deprecated too short
     */
    @Deprecated
    public @Nullable Integer length() {
        return state.length;
    }

    /**
     * The stage that asks for the required {@code colour}.
     *
     * @param <N> the next stage
     */
    public interface ColourStage<N> {
        /**
         * {@code colour}, main.tenon:10.
         *
         * @deprecated by the API
         */
        @Deprecated
        N colour(String colour);
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> implements ColourStage<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /**
         * {@code colour}, main.tenon:10.
         *
         * @deprecated by the API
         */
        @Deprecated
        public Builder colour(String colour) {
            this.state.colour = given(colour, "colour");
            return self();
        }

        /**
         * {@code length}, main.tenon:10.
         *
         * @deprecated too short
         */
        @Deprecated
        public Builder length(int length) {
            this.state.length = length;
            return self();
        }

        /** Clears {@code length} with an explicit null, which is not the same as leaving it out. */
        public Builder lengthNull() {
            this.state.length = null;
            setNull("length");
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
        static final FieldNames FIELDS = FieldNames.of("colour", "length").nullable("length");

        @Nullable String colour;
        @Nullable Integer length;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.colour = in.string();
                case 1 -> this.length = in.int32();
                default -> super.readField(field - 2, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("colour", this.colour);
                case 1 -> out.int32("length", this.length);
                default -> super.writeField(field - 2, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.colour, this.length};
        }

        @Override
        public void check(Violations violations) {
            violations.required("colour", this.colour);
        }
    }
}
