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

/** Lift Cargo. Lifts. Declared at main.tenon:21. */
@NullMarked
@Generated("dev.tenon")
public final class Lift extends Step implements Crane, Paid, Sent {
    final State state;

    private Lift(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Step.NameStage<OnlySentStage<SideStage<WeightStage<Create.Builder>>>> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Lift fromJson(JsonValue json) {
        return new Lift(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Lift read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Lift(state);
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

    /** {@code price}, at least 0, in cents, {@code 0} if absent, main.tenon:16. */
    @Override
    public @Nullable Long price() {
        return state.price;
    }

    /** {@code weight}, main.tenon:21. */
    public long weight() {
        return promised(state.weight, "weight");
    }

    /**
     * What comes ahead of {@code only_sent} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface OnlySentAhead<N> {
        /**
         * {@code hook}, main.tenon:12.
         *
         * @deprecated cranes have no hooks any more
         */
        @Deprecated
        N hook(String hook);

        /** {@code lock_code}, main.tenon:10. */
        N lockCode(String lockCode);
    }

    /**
     * The stage that asks for the required {@code only_sent}.
     *
     * @param <N> the next stage
     */
    public interface OnlySentStage<N> extends OnlySentAhead<OnlySentStage<N>> {
        /** {@code only_sent}, main.tenon:18. */
        N onlySent(String onlySent);
    }

    /**
     * What comes ahead of {@code side} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface SideAhead<N> {
        /** {@code price}, at least 0, in cents, {@code 0} if absent, main.tenon:16. */
        N price(long price);

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

    /**
     * The stage that asks for the required {@code weight}.
     *
     * @param <N> the next stage
     */
    public interface WeightStage<N> {
        /** {@code weight}, main.tenon:21. */
        N weight(long weight);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Lift> {
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
        protected @Nullable Lift answer(JsonReader in) {
            return Lift.read(in);
        }

        @Override
        public Lift draft() {
            return new Lift((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder> implements Step.Create.Builder<Lift>,
                Step.NameStage<OnlySentStage<SideStage<WeightStage<Builder>>>>,
                OnlySentStage<SideStage<WeightStage<Builder>>>,
                SideStage<WeightStage<Builder>>,
                WeightStage<Builder> {
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
    public static final class Update extends Step.Update<Lift> {
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
        protected @Nullable Lift answer(JsonReader in) {
            return Lift.read(in);
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

        /** {@code price}, at least 0, in cents, {@code 0} if absent, main.tenon:16. */
        public B price(long price) {
            this.state.price = price;
            return self();
        }

        /** {@code only_sent}, main.tenon:18. */
        public B onlySent(String onlySent) {
            this.state.onlySent = given(onlySent, "onlySent");
            return self();
        }

        /** {@code weight}, main.tenon:21. */
        public B weight(long weight) {
            this.state.weight = weight;
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("side", "reach", "lock_code", "position", "hook", "price", "only_sent", "weight").readOnly(
                        "position").and(Step.State.FIELDS);

        @Nullable EnumValue<Crane.Side> side;
        @Nullable Integer reach;
        @Nullable String lockCode;
        Crane.@Nullable Position position;
        @Nullable String hook;
        @Nullable Long price;
        @Nullable String onlySent;
        @Nullable Long weight;

        State() {
            this.type = "LIFT";
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
                case 5 -> this.price = in.int64();
                case 6 -> this.onlySent = in.string();
                case 7 -> this.weight = in.int64();
                default -> super.readField(field - 8, in);
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
                case 5 -> out.int64("price", this.price);
                case 6 -> out.string("only_sent", this.onlySent);
                case 7 -> out.int64("weight", this.weight);
                default -> super.writeField(field - 8, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.side, this.reach, this.lockCode, this.position, this.hook, this.price,
                    this.onlySent, this.weight);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("side", this.side);
            violations.range("reach", this.reach, 1, Long.MAX_VALUE);
            violations.range("price", this.price, 0, Long.MAX_VALUE);
            violations.required("only_sent", this.onlySent);
            violations.required("weight", this.weight);
            if (this.side == Crane.Side.RIGHT) {
                violations.require("reach", this.reach, "when side == RIGHT");
            }
        }
    }
}
