package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code PAINT}. Declared at main.tenon:27. */
@NullMarked
@Generated("dev.tenon")
public final class Paint extends Step {
    final State state;

    private Paint(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static ColourStage<Create.Builder> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Paint fromJson(JsonValue json) {
        return new Paint(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Paint read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Paint(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code colour}, main.tenon:28. */
    public EnumValue<Colour> colour() {
        return promised(state.colour, "colour");
    }

    /** {@code side}, {@code NORTH} if absent, main.tenon:29. */
    public @Nullable EnumValue<Compass> side() {
        return state.side;
    }

    /** {@code lower}, main.tenon:30. */
    public @Nullable EnumValue<Lower> lower() {
        return state.lower;
    }

    /**
     * The stage that asks for the required {@code colour}.
     *
     * @param <N> the next stage
     */
    public interface ColourStage<N> {
        /** {@code colour}, main.tenon:28. */
        N colour(EnumValue<Colour> colour);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Paint> {
        private Create(State state) {
            super(state);
        }

        /**
         * From JSON as a client sends it.
         *
         * @throws ViolationException if the JSON breaks a constraint of the spec
         */
        @FromJson
        public static Create fromJson(JsonValue json) {
            return new Builder(JsonReader.readRequest(json, new State())).build();
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        @Override
        protected @Nullable Paint answer(JsonReader in) {
            return Paint.read(in);
        }

        @Override
        public Paint draft() {
            return new Paint((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Paint>, ColourStage<Builder> {
            private Builder(State state) {
                super(state);
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Create build() {
                return new Create((State) checkedWhole(Create.class));
            }
        }
    }

    /** A request that changes some fields of one. */
    public static final class Update extends Step.Update<Paint> {
        private Update(State state) {
            super(state);
        }

        /**
         * From JSON as a client sends it.
         *
         * @throws ViolationException if the JSON breaks a constraint of the spec
         */
        @FromJson
        public static Update fromJson(JsonValue json) {
            return new Builder(JsonReader.readRequest(json, new State())).build();
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        @Override
        protected @Nullable Paint answer(JsonReader in) {
            return Paint.read(in);
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder> {
            private Builder(State state) {
                super(state);
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Update build() {
                return new Update((State) checkedPart(Update.class));
            }
        }
    }

    /**
     * What the builders of create request and update can set.
     *
     * @param <B> the builder
     */
    public abstract static class Setters<B> extends Step.Setters<B> {
        final State state;

        Setters(State state) {
            super(state);
            this.state = state;
        }

        /** {@code colour}, main.tenon:28. */
        public B colour(EnumValue<Colour> colour) {
            this.state.colour = given(colour, "colour");
            return self();
        }

        /** {@code side}, {@code NORTH} if absent, main.tenon:29. */
        public B side(EnumValue<Compass> side) {
            this.state.side = given(side, "side");
            return self();
        }

        /** {@code lower}, main.tenon:30. */
        public B lower(EnumValue<Lower> lower) {
            this.state.lower = given(lower, "lower");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS = FieldNames.of("colour", "side", "lower").and(Step.State.FIELDS);

        @Nullable EnumValue<Colour> colour;
        @Nullable EnumValue<Compass> side;
        @Nullable EnumValue<Lower> lower;

        State() {
            this.type = "PAINT";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.colour = Colour.read(in);
                case 1 -> this.side = Compass.read(in);
                case 2 -> this.lower = Lower.read(in);
                default -> super.readField(field - 3, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.enumValue("colour", this.colour);
                case 1 -> out.enumValue("side", this.side);
                case 2 -> out.enumValue("lower", this.lower);
                default -> super.writeField(field - 3, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.colour, this.side, this.lower);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("colour", this.colour);
        }
    }

    /** The values of {@code lower}. Declared at main.tenon:30. */
    public enum Lower implements EnumValue<Lower> {
        /** {@code on}, main.tenon:30. */
        ON("on"),

        /** {@code off}, main.tenon:30. */
        OFF("off"),

        /** {@code no}, main.tenon:30. */
        NO("no"),

        /** {@code null}, main.tenon:30. */
        NULL("null"),

        /** {@code true}, main.tenon:30. */
        TRUE("true");

        private static final Function<String, EnumValue<Lower>> BY_WIRE = EnumValue.index(Lower.class);

        private final String wire;

        Lower(String wire) {
            this.wire = wire;
        }

        /** The constant for a value on the wire, or the value itself if the spec does not list it. */
        public static EnumValue<Lower> of(String wire) {
            return BY_WIRE.apply(wire);
        }

        /** Reads the value at hand, null for null. */
        public static @Nullable EnumValue<Lower> read(JsonReader in) {
            return in.string(BY_WIRE);
        }

        @Override
        public String wire() {
            return wire;
        }

        @Override
        public Lower orNull() {
            return this;
        }
    }
}
