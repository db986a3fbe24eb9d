package com.example.harbour;

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
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The base's {@code state} is read; this one's is written. Declared at main.tenon:19. */
@NullMarked
@Generated("dev.tenon")
public final class Moor extends Step {
    final State state;

    private Moor(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static RopeStage<Create.Builder> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Moor fromJson(JsonValue json) {
        return new Moor(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Moor read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Moor(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code cabin}, main.tenon:21. */
    public @Nullable Integer cabin() {
        return state.cabinRead;
    }

    /** {@code pilot}, main.tenon:22. */
    public @Nullable PilotView pilot() {
        return state.pilotRead;
    }

    /** {@code berth}, main.tenon:25. */
    public @Nullable Berth berth() {
        return state.berth;
    }

    /**
     * What comes ahead of {@code rope} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface RopeAhead<N> {
        /** {@code berth}, main.tenon:25. */
        N berth(Berth berth);

        /** {@code pilot}, main.tenon:23. */
        N pilot(PilotWrite pilot);

        /** {@code pilot}, main.tenon:23. */
        N pilot(PilotRef pilot);

        /** {@code pilot}, main.tenon:23. */
        N pilot(String pilot);
    }

    /**
     * The stage that asks for the required {@code rope}.
     *
     * @param <N> the next stage
     */
    public interface RopeStage<N> extends Step.LateSetters<RopeStage<N>>, RopeAhead<RopeStage<N>> {
        /** {@code rope}, main.tenon:24. */
        N rope(String rope);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Moor> {
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
        protected @Nullable Moor answer(JsonReader in) {
            return Moor.read(in);
        }

        @Override
        public Moor draft() {
            return new Moor((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Moor>, RopeStage<Builder> {
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
    public static final class Update extends Step.Update<Moor> {
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
        protected @Nullable Moor answer(JsonReader in) {
            return Moor.read(in);
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

        /** {@code state}, 0 to 9, main.tenon:20. */
        public B state(int state) {
            this.state.stateWritten = state;
            return self();
        }

        /** {@code pilot}, main.tenon:23. */
        public B pilot(PilotWrite pilot) {
            this.state.pilotWritten = given(pilot, "pilot");
            return self();
        }

        /** {@code pilot}, main.tenon:23. */
        public B pilot(PilotRef pilot) {
            this.state.pilotWritten = PilotWrite.of(given(pilot, "pilot"));
            return self();
        }

        /** {@code pilot}, main.tenon:23. */
        public B pilot(String pilot) {
            this.state.pilotWritten = PilotWrite.of(given(pilot, "pilot"));
            return self();
        }

        /** {@code rope}, main.tenon:24. */
        public B rope(String rope) {
            this.state.rope = given(rope, "rope");
            return self();
        }

        /** {@code berth}, main.tenon:25. */
        public B berth(Berth berth) {
            this.state.berth = given(berth, "berth");
            return self();
        }

        /** Clears {@code pilot} with an explicit null, which is not the same as leaving it out. */
        public B pilotNull() {
            this.state.pilotWritten = null;
            setNull("pilot");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("state", "cabin", "pilot", "rope", "berth").nullable("pilot").and(Step.State.FIELDS);

        @Nullable Integer stateWritten;
        @Nullable Integer cabinRead;
        @Nullable PilotView pilotRead;
        @Nullable PilotWrite pilotWritten;
        @Nullable String rope;
        @Nullable Berth berth;

        State() {
            this.type = "MOOR";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> {
                    if (in.isRequest()) {
                        this.stateWritten = in.int32();
                    } else {
                        super.readField(Step.State.FIELDS.indexOf("state"), in);
                    }
                }
                case 1 -> {
                    if (in.isRequest()) {
                        super.readField(Step.State.FIELDS.indexOf("cabin"), in);
                    } else {
                        this.cabinRead = in.int32();
                    }
                }
                case 2 -> {
                    if (in.isRequest()) {
                        this.pilotWritten = PilotWrite.read(in);
                    } else {
                        this.pilotRead = PilotView.read(in);
                    }
                }
                case 3 -> this.rope = in.string();
                case 4 -> this.berth = Berth.read(in);
                default -> super.readField(field - 5, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> {
                    if (out.isRequest() || this.stateWritten != null) {
                        out.int32("state", this.stateWritten);
                    }
                }
                case 1 -> {
                    if (!out.isRequest() && this.cabinRead != null) {
                        out.int32("cabin", this.cabinRead);
                    }
                }
                case 2 -> {
                    if (out.isRequest() || this.pilotWritten != null) {
                        out.object("pilot", this.pilotWritten);
                    } else {
                        out.object("pilot", this.pilotRead);
                    }
                }
                case 3 -> out.string("rope", this.rope);
                case 4 -> out.object("berth", this.berth);
                default -> super.writeField(field - 5, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.stateWritten, this.cabinRead, this.pilotRead, this.pilotWritten, this.rope,
                    this.berth);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.range("state", this.stateWritten, 0, 9);
            violations.nested("pilot", this.pilotWritten);
            violations.required("rope", this.rope);
            violations.nested("berth", this.berth);
        }
    }

    /** One of several kinds of value of {@code pilot_write}. Declared at main.tenon:23. */
    public sealed interface PilotWrite extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static PilotWrite fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable PilotWrite read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.OBJECT) {
                return of(Objects.requireNonNull(PilotRef.read(in)));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.string()));
            }
            return new Unlisted(in.value());
        }

        /** Of an object. */
        static PilotWrite of(PilotRef value) {
            return new OfPilotRef(value);
        }

        /** Of a string. */
        static PilotWrite of(String value) {
            return new OfString(value);
        }

        /** The value is an object. */
        final class OfPilotRef extends ObjectAlternative<PilotRef> implements PilotWrite {
            /** Holds {@code value}; never null. */
            public OfPilotRef(PilotRef value) {
                super(value);
            }
        }

        /** The value is a string. */
        final class OfString extends Alternative<String> implements PilotWrite {
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
        final class Unlisted extends UnlistedAlternative implements PilotWrite {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }
}
