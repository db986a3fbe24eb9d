package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code LOWER}. Declared at main.tenon:23. */
@NullMarked
@Generated("dev.tenon")
public final class Lower extends Step implements Crane {
    final State state;

    private Lower(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Step.NameStage<SideStage<Create.Builder>> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Lower fromJson(JsonValue json) {
        return new Lower(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Lower read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Lower(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** The side. {@code side}, main.tenon:8. */
    @Override
    public EnumValue<Crane.Side> side() {
        return promised(state.side, "side");
    }

    /** {@code reach}, at least 1, in metres, main.tenon:9. */
    @Override
    public @Nullable Integer reach() {
        return state.reach;
    }

    /** {@code position}, main.tenon:11. */
    @Override
    public Crane.@Nullable Position position() {
        return state.position;
    }

    /**
     * {@code hook}, main.tenon:12.
     *
     * @deprecated cranes have no hooks any more
     */
    @Deprecated
    @Override
    public @Nullable String hook() {
        return state.hook;
    }

    /**
     * What comes ahead of {@code side} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface SideAhead<N> {
        /**
         * {@code hook}, main.tenon:12.
         *
         * @deprecated cranes have no hooks any more
         */
        @Deprecated
        N hook(String hook);

        /** {@code lock_code}, main.tenon:10. */
        N lockCode(String lockCode);

        /** {@code reach}, at least 1, in metres, main.tenon:9. */
        N reach(int reach);
    }

    /**
     * The stage that asks for the required {@code side}.
     *
     * @param <N> the next stage
     */
    public interface SideStage<N> extends SideAhead<SideStage<N>> {
        /** The side. {@code side}, main.tenon:8. */
        N side(EnumValue<Crane.Side> side);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Lower> {
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
        protected @Nullable Lower answer(JsonReader in) {
            return Lower.read(in);
        }

        @Override
        public Lower draft() {
            return new Lower((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Lower>, Step.NameStage<SideStage<Builder>>, SideStage<Builder> {
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
    public static final class Update extends Step.Update<Lower> {
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
        protected @Nullable Lower answer(JsonReader in) {
            return Lower.read(in);
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

        /** The side. {@code side}, main.tenon:8. */
        public B side(EnumValue<Crane.Side> side) {
            this.state.side = given(side, "side");
            return self();
        }

        /** {@code reach}, at least 1, in metres, main.tenon:9. */
        public B reach(int reach) {
            this.state.reach = reach;
            return self();
        }

        /** {@code lock_code}, main.tenon:10. */
        public B lockCode(String lockCode) {
            this.state.lockCode = given(lockCode, "lockCode");
            return self();
        }

        /**
         * {@code hook}, main.tenon:12.
         *
         * @deprecated cranes have no hooks any more
         */
        @Deprecated
        public B hook(String hook) {
            this.state.hook = given(hook, "hook");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("side", "reach", "lock_code", "position", "hook").readOnly("position").and(
                        Step.State.FIELDS);

        @Nullable EnumValue<Crane.Side> side;
        @Nullable Integer reach;
        @Nullable String lockCode;
        Crane.@Nullable Position position;
        @Nullable String hook;

        State() {
            this.type = "LOWER";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.side = Crane.Side.read(in);
                case 1 -> this.reach = in.int32();
                case 2 -> this.lockCode = in.string();
                case 3 -> this.position = Crane.Position.read(in);
                case 4 -> this.hook = in.string();
                default -> super.readField(field - 5, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.enumValue("side", this.side);
                case 1 -> out.int32("reach", this.reach);
                case 2 -> out.string("lock_code", this.lockCode);
                case 3 -> out.object("position", this.position);
                case 4 -> out.string("hook", this.hook);
                default -> super.writeField(field - 5, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.side, this.reach, this.lockCode, this.position, this.hook);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("side", this.side);
            violations.range("reach", this.reach, 1, Long.MAX_VALUE);
            if (this.side == Crane.Side.RIGHT) {
                violations.require("reach", this.reach, "when side == RIGHT");
            }
        }
    }
}
