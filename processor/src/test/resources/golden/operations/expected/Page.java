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
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The object {@code Page}. Declared at main.tenon:52. */
@NullMarked
@Generated("dev.tenon")
public final class Page extends Model {
    final State state;

    private Page(State state) {
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
    public static Page fromJson(JsonValue json) {
        return new Page(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Page read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Page(state);
    }

    /** {@code found}, main.tenon:52. */
    public @Nullable Found found() {
        return state.found;
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code found}, main.tenon:52. */
        public Builder found(Found found) {
            this.state.found = given(found, "found");
            return self();
        }

        /**
         * What was set so far; the builder may go on.
         *
         * @throws ViolationException with everything that breaks a constraint of the spec
         */
        public Page build() {
            return new Page((State) checkedWhole(Page.class));
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends ObjectState {
        static final FieldNames FIELDS = FieldNames.of("found");

        @Nullable Found found;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.found = Found.read(in);
                default -> super.readField(field - 1, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.object("found", this.found);
                default -> super.writeField(field - 1, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.found};
        }

        @Override
        public void check(Violations violations) {
            violations.nested("found", this.found);
        }
    }

    /** The object {@code found}. Declared at main.tenon:52. */
    public static final class Found extends Model {
        final State state;

        private Found(State state) {
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
        public static Found fromJson(JsonValue json) {
            return new Found(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable Found read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new Found(state);
        }

        /** {@code items}, main.tenon:52. */
        public @Nullable List<String> items() {
            return state.items;
        }

        /** {@code next}, main.tenon:52. */
        public @Nullable String next() {
            return state.next;
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code items}, main.tenon:52. */
            public Builder items(List<String> items) {
                this.state.items = given(items, "items");
                return self();
            }

            /** {@code next}, main.tenon:52. */
            public Builder next(String next) {
                this.state.next = given(next, "next");
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Found build() {
                return new Found((State) checkedWhole(Found.class));
            }
        }

        /** The fields, as the view, the requests and their builders share them. */
        static final class State extends ObjectState {
            static final FieldNames FIELDS = FieldNames.of("items", "next");

            @Nullable List<String> items;
            @Nullable String next;

            @Override
            public FieldNames fieldNames() {
                return FIELDS;
            }

            @Override
            public void readField(int field, JsonReader in) {
                switch (field) {
                    case 0 -> this.items = in.strings();
                    case 1 -> this.next = in.string();
                    default -> super.readField(field - 2, in);
                }
            }

            @Override
            public void writeField(int field, JsonWriter out) {
                switch (field) {
                    case 0 -> out.strings("items", this.items);
                    case 1 -> out.string("next", this.next);
                    default -> super.writeField(field - 2, out);
                }
            }

            @Override
            protected @Nullable Object[] values() {
                return new Object[] {this.items, this.next};
            }
        }
    }
}
