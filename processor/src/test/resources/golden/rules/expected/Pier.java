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

/** The object {@code Pier}. Declared at main.tenon:9. */
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

    /** {@code number}, main.tenon:9. */
    public @Nullable Integer number() {
        return state.number;
    }

    /** {@code lit}, main.tenon:9. */
    public @Nullable Boolean lit() {
        return state.lit;
    }

    /** {@code box}, main.tenon:9. */
    public @Nullable Box box() {
        return state.box;
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code number}, main.tenon:9. */
        public Builder number(int number) {
            this.state.number = number;
            return self();
        }

        /** {@code lit}, main.tenon:9. */
        public Builder lit(boolean lit) {
            this.state.lit = lit;
            return self();
        }

        /** {@code box}, main.tenon:9. */
        public Builder box(Box box) {
            this.state.box = given(box, "box");
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
        static final FieldNames FIELDS = FieldNames.of("number", "lit", "box");

        @Nullable Integer number;
        @Nullable Boolean lit;
        @Nullable Box box;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.number = in.int32();
                case 1 -> this.lit = in.bool();
                case 2 -> this.box = Box.read(in);
                default -> super.readField(field - 3, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int32("number", this.number);
                case 1 -> out.bool("lit", this.lit);
                case 2 -> out.object("box", this.box);
                default -> super.writeField(field - 3, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.number, this.lit, this.box};
        }

        @Override
        public void check(Violations violations) {
            violations.nested("box", this.box);
        }
    }

    /** The object {@code box}. Declared at main.tenon:9. */
    public static final class Box extends Model {
        final State state;

        private Box(State state) {
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
        public static Box fromJson(JsonValue json) {
            return new Box(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable Box read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new Box(state);
        }

        /** {@code label}, main.tenon:9. */
        public @Nullable String label() {
            return state.label;
        }

        /** {@code open}, main.tenon:9. */
        public @Nullable Boolean open() {
            return state.open;
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code label}, main.tenon:9. */
            public Builder label(String label) {
                this.state.label = given(label, "label");
                return self();
            }

            /** {@code open}, main.tenon:9. */
            public Builder open(boolean open) {
                this.state.open = open;
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Box build() {
                return new Box((State) checkedWhole(Box.class));
            }
        }

        /** The fields, as the view, the requests and their builders share them. */
        static final class State extends ObjectState {
            static final FieldNames FIELDS = FieldNames.of("label", "open");

            @Nullable String label;
            @Nullable Boolean open;

            @Override
            public FieldNames fieldNames() {
                return FIELDS;
            }

            @Override
            public void readField(int field, JsonReader in) {
                switch (field) {
                    case 0 -> this.label = in.string();
                    case 1 -> this.open = in.bool();
                    default -> super.readField(field - 2, in);
                }
            }

            @Override
            public void writeField(int field, JsonWriter out) {
                switch (field) {
                    case 0 -> out.string("label", this.label);
                    case 1 -> out.bool("open", this.open);
                    default -> super.writeField(field - 2, out);
                }
            }

            @Override
            protected @Nullable Object[] values() {
                return new Object[] {this.label, this.open};
            }
        }
    }
}
