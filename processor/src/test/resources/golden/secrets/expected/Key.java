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

/** The object {@code Key}. Declared at main.tenon:8. */
@NullMarked
@Generated("dev.tenon")
public final class Key extends Model {
    final State state;

    private Key(State state) {
        super(state);
        this.state = state;
    }

    /** Starts with the required fields, if there are any. */
    public static TextStage<Builder> builder() {
        return new Builder(new State());
    }

    /** A builder that starts from this, to make one that differs. */
    public Builder toBuilder() {
        return new Builder((State) copyOfState());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Key fromJson(JsonValue json) {
        return new Key(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Key read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Key(state);
    }

    /** {@code text}, at least 1 character, main.tenon:8. */
    public String text() {
        return promised(state.text, "text");
    }

    /** {@code number}, 1 to 9, main.tenon:8. */
    public @Nullable Integer number() {
        return state.number;
    }

    /**
     * What comes ahead of {@code text} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface TextAhead<N> {
        /** {@code number}, 1 to 9, main.tenon:8. */
        N number(int number);
    }

    /**
     * The stage that asks for the required {@code text}.
     *
     * @param <N> the next stage
     */
    public interface TextStage<N> extends TextAhead<TextStage<N>> {
        /** {@code text}, at least 1 character, main.tenon:8. */
        N text(String text);
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> implements TextStage<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code text}, at least 1 character, main.tenon:8. */
        public Builder text(String text) {
            this.state.text = given(text, "text");
            return self();
        }

        /** {@code number}, 1 to 9, main.tenon:8. */
        public Builder number(int number) {
            this.state.number = number;
            return self();
        }

        /**
         * What was set so far; the builder may go on.
         *
         * @throws ViolationException with everything that breaks a constraint of the spec
         */
        public Key build() {
            return new Key((State) checkedWhole(Key.class));
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends ObjectState {
        static final FieldNames FIELDS = FieldNames.of("text", "number").secret("text");

        @Nullable String text;
        @Nullable Integer number;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.text = in.string();
                case 1 -> this.number = in.int32();
                default -> super.readField(field - 2, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.secret().string("text", this.text);
                case 1 -> out.int32("number", this.number);
                default -> super.writeField(field - 2, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.text, this.number};
        }

        @Override
        public void check(Violations violations) {
            violations.required("text", this.text);
            violations.secret().length("text", this.text, 1, Integer.MAX_VALUE);
            violations.range("number", this.number, 1, 9);
        }
    }
}
