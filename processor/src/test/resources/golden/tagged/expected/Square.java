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

/** The object {@code Square}. Declared at main.tenon:14. */
@NullMarked
@Generated("dev.tenon")
public final class Square extends Model {
    final State state;

    private Square(State state) {
        super(state);
        this.state = state;
    }

    /** Starts with the required fields, if there are any. */
    public static SideStage<Builder> builder() {
        return new Builder(new State());
    }

    /** A builder that starts from this, to make one that differs. */
    public Builder toBuilder() {
        return new Builder((State) copyOfState());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Square fromJson(JsonValue json) {
        return new Square(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Square read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Square(state);
    }

    /** {@code side}, at least 1, main.tenon:14. */
    public int side() {
        return promised(state.side, "side");
    }

    /** {@code password}, main.tenon:14. */
    public @Nullable String password() {
        return state.password;
    }

    /**
     * What comes ahead of {@code side} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface SideAhead<N> {
        /** {@code password}, main.tenon:14. */
        N password(String password);
    }

    /**
     * The stage that asks for the required {@code side}.
     *
     * @param <N> the next stage
     */
    public interface SideStage<N> extends SideAhead<SideStage<N>> {
        /** {@code side}, at least 1, main.tenon:14. */
        N side(int side);
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> implements SideStage<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code side}, at least 1, main.tenon:14. */
        public Builder side(int side) {
            this.state.side = side;
            return self();
        }

        /** {@code password}, main.tenon:14. */
        public Builder password(String password) {
            this.state.password = given(password, "password");
            return self();
        }

        /**
         * What was set so far; the builder may go on.
         *
         * @throws ViolationException with everything that breaks a constraint of the spec
         */
        public Square build() {
            return new Square((State) checkedWhole(Square.class));
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends ObjectState {
        static final FieldNames FIELDS = FieldNames.of("side", "password").secret("password");

        @Nullable Integer side;
        @Nullable String password;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.side = in.int32();
                case 1 -> this.password = in.string();
                default -> super.readField(field - 2, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int32("side", this.side);
                case 1 -> out.secret().string("password", this.password);
                default -> super.writeField(field - 2, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.side, this.password};
        }

        @Override
        public void check(Violations violations) {
            violations.required("side", this.side);
            violations.range("side", this.side, 1, Long.MAX_VALUE);
        }
    }
}
