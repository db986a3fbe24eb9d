package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonScalars;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Copies;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.model.ModelBuilder;
import dev.tenon.runtime.model.ObjectState;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The object {@code Pier}. Declared at main.tenon:11. */
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

    /** As {@code builder()}, with a word on every field. */
    public static Builder builder(Everything everything) {
        State state = new State();
        state.kind = "pier";
        state.number = everything.number();
        state.lamps = Copies.ofNullable(everything.lamps(), "lamps");
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

    /** {@code kind}, always <code>"pier"</code>, main.tenon:12. */
    public String kind() {
        return promised(state.kind, "kind");
    }

    /** {@code number}, main.tenon:13. */
    public int number() {
        return promised(state.number, "number");
    }

    /** {@code lamps}, main.tenon:14. */
    public @Nullable List<EnumValue<Colour>> lamps() {
        return state.lamps;
    }

    /** {@code depth}, main.tenon:15. */
    public @Nullable BigDecimal depth() {
        return state.depth;
    }

    /**
     * A word on every field that a request can set: null leaves it out. Who implements it, a record for instance, does
     * not compile any more when there is one more.
     */
    public interface Everything {
        /** {@code number}, main.tenon:13. */
        int number();

        /** {@code lamps}, main.tenon:14. */
        @Nullable List<? extends EnumValue<Colour>> lamps();
    }

    /**
     * What comes ahead of {@code number} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface NumberAhead<N> {
        /** {@code lamps}, main.tenon:14. */
        N lamps(List<? extends EnumValue<Colour>> lamps);
    }

    /**
     * The stage that asks for the required {@code number}.
     *
     * @param <N> the next stage
     */
    public interface NumberStage<N> extends NumberAhead<NumberStage<N>> {
        /** {@code number}, main.tenon:13. */
        N number(int number);
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> implements NumberStage<Builder> {
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

        /** {@code lamps}, main.tenon:14. */
        public Builder lamps(List<? extends EnumValue<Colour>> lamps) {
            this.state.lamps = given(lamps, "lamps");
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
        static final FieldNames FIELDS = FieldNames.of("kind", "number", "lamps", "depth").readOnly("depth");

        @Nullable String kind;
        @Nullable Integer number;
        @Nullable List<EnumValue<Colour>> lamps;
        @Nullable BigDecimal depth;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.kind = JsonScalars.constant(in, "pier", in.string());
                case 1 -> this.number = in.int32();
                case 2 -> this.lamps = in.list(Colour::read);
                case 3 -> this.depth = JsonScalars.decimal(in);
                default -> super.readField(field - 4, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("kind", this.kind);
                case 1 -> out.int32("number", this.number);
                case 2 -> out.list("lamps", this.lamps, JsonWriter::value);
                case 3 -> out.decimal("depth", this.depth);
                default -> super.writeField(field - 4, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.kind, this.number, this.lamps, this.depth};
        }

        @Override
        public void check(Violations violations) {
            violations.required("kind", this.kind);
            violations.required("number", this.number);
        }
    }
}
