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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The object {@code Pier}. Declared at main.tenon:14. */
@NullMarked
@Generated("dev.tenon")
public final class Pier extends Model {
    final State state;

    private Pier(State state) {
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
    public static Pier fromJson(JsonValue json) {
        return new Pier(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Pier read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Pier(state);
    }

    /** {@code number}, {@code 1} if absent, main.tenon:14. */
    public @Nullable Integer number() {
        return state.number;
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code number}, {@code 1} if absent, main.tenon:14. */
        public Builder number(int number) {
            this.state.number = number;
            return self();
        }

        /** Clears {@code number} with an explicit null, which is not the same as leaving it out. */
        public Builder numberNull() {
            this.state.number = null;
            setNull("number");
            return self();
        }

        /**
         * What was set so far; the builder may go on.
         *
         * @throws ViolationException with everything that breaks a constraint of the spec
         */
        public Pier build() {
            return new Pier((State) checkedWhole(Pier.class));
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends ObjectState {
        static final FieldNames FIELDS = FieldNames.of("number").nullable("number");

        @Nullable Integer number;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.number = in.int32();
                default -> super.readField(field - 1, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int32("number", this.number);
                default -> super.writeField(field - 1, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.number};
        }
    }
}
