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
    public static NumberStage<Builder> builder() {
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

    /** {@code number}, 1 to 40, main.tenon:10. */
    public int number() {
        return promised(state.number, "number");
    }

    /** {@code sides}, at most 2 items, none twice, <code>["LEFT"]</code> if absent, main.tenon:11. */
    public @Nullable List<EnumValue<Side>> sides() {
        return state.sides;
    }

    /**
     * The stage that asks for the required {@code number}.
     *
     * @param <N> the next stage
     */
    public interface NumberStage<N> {
        /** {@code number}, 1 to 40, main.tenon:10. */
        N number(int number);
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> implements NumberStage<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code number}, 1 to 40, main.tenon:10. */
        public Builder number(int number) {
            this.state.number = number;
            return self();
        }

        /** {@code sides}, at most 2 items, none twice, <code>["LEFT"]</code> if absent, main.tenon:11. */
        public Builder sides(List<? extends EnumValue<Side>> sides) {
            this.state.sides = given(sides, "sides");
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
        static final FieldNames FIELDS = FieldNames.of("number", "sides");

        @Nullable Integer number;
        @Nullable List<EnumValue<Side>> sides;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.number = in.int32();
                case 1 -> this.sides = in.list(Side::read);
                default -> super.readField(field - 2, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int32("number", this.number);
                case 1 -> out.list("sides", this.sides, JsonWriter::value);
                default -> super.writeField(field - 2, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.number, this.sides};
        }

        @Override
        public void check(Violations violations) {
            violations.required("number", this.number);
            violations.range("number", this.number, 1, 40);
            violations.size("sides", this.sides, 0, 2);
            violations.unique("sides", this.sides);
        }
    }
}
