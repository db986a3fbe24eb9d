package com.example.cranes;

import com.example.harbour.Crate;
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

/** The object {@code Note}. Declared at main.tenon:27. */
@NullMarked
@Generated("dev.tenon")
public final class Note extends Model {
    final State state;

    private Note(State state) {
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
    public static Note fromJson(JsonValue json) {
        return new Note(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Note read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Note(state);
    }

    /** {@code text}, main.tenon:28. */
    public String text() {
        return promised(state.text, "text");
    }

    /** {@code about}, main.tenon:29. */
    public @Nullable Crate about() {
        return state.about;
    }

    /** {@code label}, main.tenon:30. */
    public @Nullable String label() {
        return state.label;
    }

    /**
     * What comes ahead of {@code text} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface TextAhead<N> {
        /** {@code about}, main.tenon:29. */
        N about(Crate about);

        /** {@code label}, main.tenon:30. */
        N label(String label);
    }

    /**
     * The stage that asks for the required {@code text}.
     *
     * @param <N> the next stage
     */
    public interface TextStage<N> extends TextAhead<TextStage<N>> {
        /** {@code text}, main.tenon:28. */
        N text(String text);
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> implements TextStage<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code text}, main.tenon:28. */
        public Builder text(String text) {
            this.state.text = given(text, "text");
            return self();
        }

        /** {@code about}, main.tenon:29. */
        public Builder about(Crate about) {
            this.state.about = given(about, "about");
            return self();
        }

        /** {@code label}, main.tenon:30. */
        public Builder label(String label) {
            this.state.label = given(label, "label");
            return self();
        }

        /**
         * What was set so far; the builder may go on.
         *
         * @throws ViolationException with everything that breaks a constraint of the spec
         */
        public Note build() {
            return new Note((State) checkedWhole(Note.class));
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends ObjectState {
        static final FieldNames FIELDS = FieldNames.of("text", "about", "label");

        @Nullable String text;
        @Nullable Crate about;
        @Nullable String label;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.text = in.string();
                case 1 -> this.about = Crate.read(in);
                case 2 -> this.label = in.string();
                default -> super.readField(field - 3, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("text", this.text);
                case 1 -> out.object("about", this.about);
                case 2 -> out.string("label", this.label);
                default -> super.writeField(field - 3, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.text, this.about, this.label};
        }

        @Override
        public void check(Violations violations) {
            violations.required("text", this.text);
            violations.nested("about", this.about);
            if ("crate".equals(this.text)) {
                violations.require("about", this.about, "when text == \"crate\"");
            }
            if (violations.canJudge((Object) asked(this.about, it -> it.weight()))
                    && holds(asked(this.about, it -> it.weight()), it -> it == 3L)) {
                violations.forbid("label", this.label, "when about.weight == 3");
            }
        }
    }
}
