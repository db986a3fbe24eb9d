package com.example.harbour;

import dev.tenon.runtime.EnumValue;
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
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The object {@code Crate}. Declared at main.tenon:11. */
@NullMarked
@Generated("dev.tenon")
public final class Crate extends Model {
    final State state;

    private Crate(State state) {
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
    public static Crate fromJson(JsonValue json) {
        return new Crate(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Crate read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Crate(state);
    }

    /** {@code weight}, main.tenon:12. */
    public @Nullable Long weight() {
        return state.weight;
    }

    /** {@code limit}, main.tenon:13. */
    public @Nullable Long limit() {
        return state.limit;
    }

    /** {@code kind}, main.tenon:14. */
    public @Nullable EnumValue<Kind> kind() {
        return state.kind;
    }

    /** {@code items}, main.tenon:15. */
    public @Nullable List<Item> items() {
        return state.items;
    }

    /** {@code label}, main.tenon:16. */
    public @Nullable String label() {
        return state.label;
    }

    /** {@code note}, main.tenon:17. */
    public @Nullable String note() {
        return state.note;
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code weight}, main.tenon:12. */
        public Builder weight(long weight) {
            this.state.weight = weight;
            return self();
        }

        /** {@code limit}, main.tenon:13. */
        public Builder limit(long limit) {
            this.state.limit = limit;
            return self();
        }

        /** {@code kind}, main.tenon:14. */
        public Builder kind(EnumValue<Kind> kind) {
            this.state.kind = given(kind, "kind");
            return self();
        }

        /** {@code items}, main.tenon:15. */
        public Builder items(List<Item> items) {
            this.state.items = given(items, "items");
            return self();
        }

        /** {@code label}, main.tenon:16. */
        public Builder label(String label) {
            this.state.label = given(label, "label");
            return self();
        }

        /** {@code note}, main.tenon:17. */
        public Builder note(String note) {
            this.state.note = given(note, "note");
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
        static final FieldNames FIELDS = FieldNames.of("weight", "limit", "kind", "items", "label", "note");

        private static final Pattern PATTERN_1 = Pattern.compile("X.*");

        @Nullable Long weight;
        @Nullable Long limit;
        @Nullable EnumValue<Kind> kind;
        @Nullable List<Item> items;
        @Nullable String label;
        @Nullable String note;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.weight = in.int64();
                case 1 -> this.limit = in.int64();
                case 2 -> this.kind = Kind.read(in);
                case 3 -> this.items = in.list(Item::read);
                case 4 -> this.label = in.string();
                case 5 -> this.note = in.string();
                default -> super.readField(field - 6, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int64("weight", this.weight);
                case 1 -> out.int64("limit", this.limit);
                case 2 -> out.enumValue("kind", this.kind);
                case 3 -> out.objects("items", this.items);
                case 4 -> out.string("label", this.label);
                case 5 -> out.string("note", this.note);
                default -> super.writeField(field - 6, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.weight, this.limit, this.kind, this.items, this.label, this.note};
        }

        @Override
        public void check(Violations violations) {
            violations.eachNested("items", this.items);
            if (less(this.limit, this.weight)) {
                violations.require("label", this.label, "when weight > limit");
            }
            if (some(this.items, item -> item.state.code != null && PATTERN_1.matcher(item.state.code).matches())) {
                violations.require("note", this.note, "when some items.code matches \"X.*\"");
            }
        }
    }
}
