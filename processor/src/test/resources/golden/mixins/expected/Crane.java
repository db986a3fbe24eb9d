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
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Where a crane stands. Declared at main.tenon:6. */
@NullMarked
@Generated("dev.tenon")
public interface Crane {
    /** The side. {@code side}, main.tenon:8. */
    EnumValue<Side> side();

    /** {@code reach}, at least 1, in metres, main.tenon:9. */
    @Nullable Integer reach();

    /** {@code position}, main.tenon:11. */
    @Nullable Position position();

    /**
     * {@code hook}, main.tenon:12.
     *
     * @deprecated cranes have no hooks any more
     */
    @Deprecated
    @Nullable String hook();

    /** The values of {@code side}. Declared at main.tenon:8. */
    enum Side implements EnumValue<Side> {
        /** {@code LEFT}, main.tenon:8. */
        LEFT,

        /** {@code RIGHT}, main.tenon:8. */
        RIGHT;

        private static final Function<String, EnumValue<Side>> BY_WIRE = EnumValue.index(Side.class);

        /** The constant for a value on the wire, or the value itself if the spec does not list it. */
        public static EnumValue<Side> of(String wire) {
            return BY_WIRE.apply(wire);
        }

        /** Reads the value at hand, null for null. */
        public static @Nullable EnumValue<Side> read(JsonReader in) {
            return in.string(BY_WIRE);
        }

        @Override
        public String wire() {
            return name();
        }

        @Override
        public Side orNull() {
            return this;
        }
    }

    /** The object {@code position}. Declared at main.tenon:11. */
    final class Position extends Model {
        final State state;

        private Position(State state) {
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
        public static Position fromJson(JsonValue json) {
            return new Position(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable Position read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new Position(state);
        }

        /** {@code x}, main.tenon:11. */
        public @Nullable Integer x() {
            return state.x;
        }

        /** {@code y}, main.tenon:11. */
        public @Nullable Integer y() {
            return state.y;
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code x}, main.tenon:11. */
            public Builder x(int x) {
                this.state.x = x;
                return self();
            }

            /** {@code y}, main.tenon:11. */
            public Builder y(int y) {
                this.state.y = y;
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Position build() {
                return new Position((State) checkedWhole(Position.class));
            }
        }

        /** The fields, as the view, the requests and their builders share them. */
        static final class State extends ObjectState {
            static final FieldNames FIELDS = FieldNames.of("x", "y");

            @Nullable Integer x;
            @Nullable Integer y;

            @Override
            public FieldNames fieldNames() {
                return FIELDS;
            }

            @Override
            public void readField(int field, JsonReader in) {
                switch (field) {
                    case 0 -> this.x = in.int32();
                    case 1 -> this.y = in.int32();
                    default -> super.readField(field - 2, in);
                }
            }

            @Override
            public void writeField(int field, JsonWriter out) {
                switch (field) {
                    case 0 -> out.int32("x", this.x);
                    case 1 -> out.int32("y", this.y);
                    default -> super.writeField(field - 2, out);
                }
            }

            @Override
            protected @Nullable Object[] values() {
                return new Object[] {this.x, this.y};
            }
        }
    }
}
