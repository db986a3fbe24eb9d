package com.example.harbour;

import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonScalars;
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

/** The object {@code Pier}. Declared at main.tenon:15. */
@NullMarked
@Generated("dev.tenon")
public final class Pier extends Model {
    final State state;

    private Pier(State state) {
        super(state);
        this.state = state;
    }

    /** Starts with the required fields, if there are any. */
    public static NumberStage<Builder> builder() {
        State state = new State();
        state.kind = "pier";
        return new Builder(state);
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

    /** {@code kind}, always <code>"pier"</code>, main.tenon:16. */
    public String kind() {
        return promised(state.kind, "kind");
    }

    /** {@code number}, main.tenon:17. */
    public int number() {
        return promised(state.number, "number");
    }

    /**
     * {@code sort}, main.tenon:18.
     *
     * @deprecated use {@link #kind()}
     */
    @Deprecated
    public @Nullable String sort() {
        return state.sort;
    }

    /**
     * The stage that asks for the required {@code number}.
     *
     * @param <N> the next stage
     */
    public interface NumberStage<N> {
        /** {@code number}, main.tenon:17. */
        N number(int number);
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> implements NumberStage<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code number}, main.tenon:17. */
        public Builder number(int number) {
            this.state.number = number;
            return self();
        }

        /**
         * {@code sort}, main.tenon:18.
         *
         * @deprecated use {@code kind}
         */
        @Deprecated
        public Builder sort(String sort) {
            this.state.sort = given(sort, "sort");
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
        static final FieldNames FIELDS = FieldNames.of("kind", "number", "sort");

        @Nullable String kind;
        @Nullable Integer number;
        @Nullable String sort;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.kind = JsonScalars.constant(in, "pier", in.string());
                case 1 -> this.number = in.int32();
                case 2 -> this.sort = in.string();
                default -> super.readField(field - 3, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("kind", this.kind);
                case 1 -> out.int32("number", this.number);
                case 2 -> out.string("sort", this.sort);
                default -> super.writeField(field - 3, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.kind, this.number, this.sort};
        }

        @Override
        public void check(Violations violations) {
            violations.required("kind", this.kind);
            violations.required("number", this.number);
        }
    }
}
