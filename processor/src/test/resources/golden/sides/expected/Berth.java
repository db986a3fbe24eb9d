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

/** The object {@code Berth}. Declared at main.tenon:12. */
@NullMarked
@Generated("dev.tenon")
public final class Berth extends Model {
    final State state;

    private Berth(State state) {
        super(state);
        this.state = state;
    }

    /** Starts with the required fields, if there are any. */
    public static PierStage<Builder> builder() {
        return new Builder(new State());
    }

    /** A builder that starts from this, to make one that differs. */
    public Builder toBuilder() {
        return new Builder((State) copyOfState());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Berth fromJson(JsonValue json) {
        return new Berth(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Berth read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Berth(state);
    }

    /** {@code pier}, main.tenon:13. */
    public @Nullable Pier pier() {
        return state.pierRead;
    }

    /** {@code since}, main.tenon:15. */
    public @Nullable String since() {
        return state.since;
    }

    /**
     * The stage that asks for the required {@code pier}.
     *
     * @param <N> the next stage
     */
    public interface PierStage<N> {
        /** {@code pier}, 1 to 40, main.tenon:14. */
        N pier(int pier);
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> implements PierStage<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code pier}, 1 to 40, main.tenon:14. */
        public Builder pier(int pier) {
            this.state.pierWritten = pier;
            return self();
        }

        /**
         * What was set so far; the builder may go on.
         *
         * @throws ViolationException with everything that breaks a constraint of the spec
         */
        public Berth build() {
            return new Berth((State) checkedWhole(Berth.class));
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends ObjectState {
        static final FieldNames FIELDS = FieldNames.of("pier", "since").readOnly("since");

        @Nullable Pier pierRead;
        @Nullable Integer pierWritten;
        @Nullable String since;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> {
                    if (in.isRequest()) {
                        this.pierWritten = in.int32();
                    } else {
                        this.pierRead = Pier.read(in);
                    }
                }
                case 1 -> this.since = in.string();
                default -> super.readField(field - 2, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> {
                    if (out.isRequest() || this.pierWritten != null) {
                        out.int32("pier", this.pierWritten);
                    } else {
                        out.object("pier", this.pierRead);
                    }
                }
                case 1 -> out.string("since", this.since);
                default -> super.writeField(field - 2, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.pierRead, this.pierWritten, this.since};
        }

        @Override
        public void check(Violations violations) {
            violations.required("pier", this.pierWritten);
            violations.range("pier", this.pierWritten, 1, 40);
        }
    }

    /** The object {@code pier}. Declared at main.tenon:13. */
    public static final class Pier extends Model {
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

        /** {@code number}, main.tenon:13. */
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

            /** {@code number}, main.tenon:13. */
            public Builder number(int number) {
                this.state.number = number;
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
            static final FieldNames FIELDS = FieldNames.of("number");

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
}
