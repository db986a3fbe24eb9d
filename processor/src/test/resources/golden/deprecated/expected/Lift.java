package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Alternative;
import dev.tenon.runtime.model.ObjectAlternative;
import dev.tenon.runtime.model.UnionValue;
import dev.tenon.runtime.model.UnlistedAlternative;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code LIFT}. Declared at main.tenon:12. */
@NullMarked
@Generated("dev.tenon")
public final class Lift extends Step implements Crane {
    final State state;

    private Lift(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Step.OldNameStage<HookStage<Create.Builder>> create() {
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

    /**
     * {@code hook}, at least 1, main.tenon:8.
     *
     * @deprecated gone
     */
    @Deprecated
    @Override
    public int hook() {
        return promised(state.hook, "hook");
    }

    /**
     * {@code lights}, main.tenon:13.
     *
     * @deprecated always on
     */
    @Deprecated
    public @Nullable Boolean lights() {
        return state.lights;
    }

    /**
     * {@code target}, main.tenon:14.
     *
     * @deprecated see {@code to}
     */
    @Deprecated
    public @Nullable Target target() {
        return state.target;
    }

    /**
     * {@code hooks}, main.tenon:15.
     *
     * @deprecated by the API
     */
    @Deprecated
    public @Nullable List<EnumValue<Hooks>> hooks() {
        return state.hooks;
    }

    /** {@code rope}, main.tenon:16. */
    public @Nullable Rope rope() {
        return state.rope;
    }

    /**
     * The stage that asks for the required {@code hook}.
     *
     * @param <N> the next stage
     */
    public interface HookStage<N> {
        /**
         * {@code hook}, at least 1, main.tenon:8.
         *
         * @deprecated gone
         */
        @Deprecated
        N hook(int hook);
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
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Lift>, Step.OldNameStage<HookStage<Builder>>, HookStage<Builder> {
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

        /**
         * {@code hook}, at least 1, main.tenon:8.
         *
         * @deprecated gone
         */
        @Deprecated
        public B hook(int hook) {
            this.state.hook = hook;
            return self();
        }

        /**
         * {@code lights}, main.tenon:13.
         *
         * @deprecated always on
         */
        @Deprecated
        public B lights(boolean lights) {
            this.state.lights = lights;
            return self();
        }

        /**
         * {@code target}, main.tenon:14.
         *
         * @deprecated see {@code to}
         */
        @Deprecated
        public B target(Target target) {
            this.state.target = given(target, "target");
            return self();
        }

        /**
         * {@code target}, main.tenon:14.
         *
         * @deprecated see {@code to}
         */
        @Deprecated
        public B target(Rope target) {
            this.state.target = Target.of(given(target, "target"));
            return self();
        }

        /**
         * {@code target}, main.tenon:14.
         *
         * @deprecated see {@code to}
         */
        @Deprecated
        public B target(String target) {
            this.state.target = Target.of(given(target, "target"));
            return self();
        }

        /**
         * {@code hooks}, main.tenon:15.
         *
         * @deprecated by the API
         */
        @Deprecated
        public B hooks(List<? extends EnumValue<Hooks>> hooks) {
            this.state.hooks = given(hooks, "hooks");
            return self();
        }

        /** {@code rope}, main.tenon:16. */
        public B rope(Rope rope) {
            this.state.rope = given(rope, "rope");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("hook", "lights", "target", "hooks", "rope").and(Step.State.FIELDS);

        @Nullable Integer hook;
        @Nullable Boolean lights;
        @Nullable Target target;
        @Nullable List<EnumValue<Hooks>> hooks;
        @Nullable Rope rope;

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
                case 0 -> this.hook = in.int32();
                case 1 -> this.lights = in.bool();
                case 2 -> this.target = Target.read(in);
                case 3 -> this.hooks = in.list(Hooks::read);
                case 4 -> this.rope = Rope.read(in);
                default -> super.readField(field - 5, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int32("hook", this.hook);
                case 1 -> out.bool("lights", this.lights);
                case 2 -> out.object("target", this.target);
                case 3 -> out.list("hooks", this.hooks, JsonWriter::value);
                case 4 -> out.object("rope", this.rope);
                default -> super.writeField(field - 5, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.hook, this.lights, this.target, this.hooks, this.rope);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("hook", this.hook);
            violations.range("hook", this.hook, 1, Long.MAX_VALUE);
            violations.nested("target", this.target);
            violations.nested("rope", this.rope);
        }
    }

    /** One of several kinds of value of {@code target}. Declared at main.tenon:14. */
    public sealed interface Target extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Target fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Target read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.OBJECT) {
                return of(Objects.requireNonNull(Rope.read(in)));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.string()));
            }
            return new Unlisted(in.value());
        }

        /** Of an object. */
        static Target of(Rope value) {
            return new OfRope(value);
        }

        /** Of a string. */
        static Target of(String value) {
            return new OfString(value);
        }

        /** The value is an object. */
        final class OfRope extends ObjectAlternative<Rope> implements Target {
            /** Holds {@code value}; never null. */
            public OfRope(Rope value) {
                super(value);
            }
        }

        /** The value is a string. */
        final class OfString extends Alternative<String> implements Target {
            /** Holds {@code value}; never null. */
            public OfString(String value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Target {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }

    /** The values of {@code hooks}. Declared at main.tenon:15. */
    public enum Hooks implements EnumValue<Hooks> {
        /** {@code OLD}, main.tenon:15. */
        OLD;

        private static final Function<String, EnumValue<Hooks>> BY_WIRE = EnumValue.index(Hooks.class);

        /** The constant for a value on the wire, or the value itself if the spec does not list it. */
        public static EnumValue<Hooks> of(String wire) {
            return BY_WIRE.apply(wire);
        }

        /** Reads the value at hand, null for null. */
        public static @Nullable EnumValue<Hooks> read(JsonReader in) {
            return in.string(BY_WIRE);
        }

        @Override
        public String wire() {
            return name();
        }

        @Override
        public Hooks orNull() {
            return this;
        }
    }
}
