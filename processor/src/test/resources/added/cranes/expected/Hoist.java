package com.example.cranes;

import com.example.harbour.AddedStep;
import com.example.harbour.Berth;
import com.example.harbour.Crane;
import com.example.harbour.Crate;
import com.example.harbour.Flat;
import com.example.harbour.Harbour;
import com.example.harbour.Lid;
import com.example.harbour.Mark;
import com.example.harbour.Round;
import com.example.harbour.Side;
import com.example.harbour.Step;
import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.AddedTypes;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Hoist. Hoists a crate. Declared at main.tenon:5. */
@NullMarked
@Generated("dev.tenon")
public final class Hoist extends AddedStep implements Crane, Hooked {
    /** This type, to be told to the client when it is made: {@code added(TYPE)}. */
    public static final AddedTypes<Harbour> TYPE = AddedTypes.of(Step.class, "HOIST", Hoist::read);

    final State state;

    private Hoist(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Step.NameStage<HeightStage<HooksStage<ReachStage<Create.Builder>>>> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Hoist fromJson(JsonValue json) {
        return new Hoist(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Hoist read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Hoist(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code reach}, at least 1, in metres, com.example.harbour/main.tenon:45. */
    @Override
    public int reach() {
        return promised(state.reach, "reach");
    }

    /** {@code grip}, com.example.harbour/main.tenon:46. */
    @Override
    public @Nullable EnumValue<Crane.Grip> grip() {
        return state.grip;
    }

    /** {@code crate}, com.example.harbour/main.tenon:47. */
    @Override
    public @Nullable Crate crate() {
        return state.crate;
    }

    /** {@code load}, com.example.harbour/main.tenon:49. */
    @Override
    public @Nullable Crate load() {
        return state.loadRead;
    }

    /** {@code code}, com.example.harbour/main.tenon:50. */
    @Override
    public @Nullable String code() {
        return state.code;
    }

    /** {@code hooks}, 1 to 4, hooks.tenon:2. */
    @Override
    public int hooks() {
        return promised(state.hooks, "hooks");
    }

    /** {@code height}, 1 to 100, in metres, main.tenon:6. */
    public int height() {
        return promised(state.height, "height");
    }

    /** {@code speed}, {@code SLOW} if absent, main.tenon:7. */
    public @Nullable EnumValue<Speed> speed() {
        return state.speed;
    }

    /** {@code side}, main.tenon:8. */
    public @Nullable EnumValue<Side> side() {
        return state.side;
    }

    /** {@code from}, main.tenon:9. */
    public @Nullable Berth from() {
        return state.from;
    }

    /** {@code crates}, main.tenon:10. */
    public @Nullable List<Crate> crates() {
        return state.crates;
    }

    /** {@code lid}, main.tenon:11. */
    public @Nullable Lid lid() {
        return state.lid;
    }

    /** {@code works}, main.tenon:12. */
    public @Nullable String works() {
        return state.works;
    }

    /** {@code note}, main.tenon:13. */
    public @Nullable Note note() {
        return state.note;
    }

    /**
     * What comes ahead of {@code height} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface HeightAhead<N> {
        /** {@code code}, com.example.harbour/main.tenon:50. */
        N code(String code);

        /** {@code crate}, com.example.harbour/main.tenon:47. */
        N crate(Crate crate);

        /** {@code crates}, main.tenon:10. */
        N crates(List<Crate> crates);

        /** {@code from}, main.tenon:9. */
        N from(Berth from);

        /** {@code grip}, com.example.harbour/main.tenon:46. */
        N grip(EnumValue<Crane.Grip> grip);
    }

    /**
     * The stage that asks for the required {@code height}.
     *
     * @param <N> the next stage
     */
    public interface HeightStage<N> extends Step.LateSetters<HeightStage<N>>, HeightAhead<HeightStage<N>> {
        /** {@code height}, 1 to 100, in metres, main.tenon:6. */
        N height(int height);
    }

    /**
     * The stage that asks for the required {@code hooks}.
     *
     * @param <N> the next stage
     */
    public interface HooksStage<N> {
        /** {@code hooks}, 1 to 4, hooks.tenon:2. */
        N hooks(int hooks);
    }

    /**
     * What comes ahead of {@code reach} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface ReachAhead<N> {
        /** {@code lid}, main.tenon:11. */
        N lid(Lid lid);

        /** {@code lid}, main.tenon:11. */
        N lid(Flat lid);

        /** {@code lid}, main.tenon:11. */
        N lid(Round lid);

        /** {@code load}, com.example.harbour/main.tenon:48. */
        N load(Crane.Load load);

        /** {@code load}, com.example.harbour/main.tenon:48. */
        N load(Crate load);

        /** {@code load}, com.example.harbour/main.tenon:48. */
        N load(String load);

        /** {@code note}, main.tenon:13. */
        N note(Note note);
    }

    /**
     * The stage that asks for the required {@code reach}.
     *
     * @param <N> the next stage
     */
    public interface ReachStage<N> extends ReachAhead<ReachStage<N>> {
        /** {@code reach}, at least 1, in metres, com.example.harbour/main.tenon:45. */
        N reach(int reach);
    }

    /** A request that creates one. */
    public static final class Create extends AddedStep.Create<Hoist> {
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
        protected @Nullable Hoist answer(JsonReader in) {
            return Hoist.read(in);
        }

        @Override
        public Hoist draft() {
            return new Hoist((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder> implements Step.Create.Builder<Hoist>,
                Step.NameStage<HeightStage<HooksStage<ReachStage<Builder>>>>,
                HeightStage<HooksStage<ReachStage<Builder>>>,
                HooksStage<ReachStage<Builder>>,
                ReachStage<Builder> {
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

            /** {@code ticket}, not changed by updates, com.example.harbour/main.tenon:28. */
            public Builder ticket(String ticket) {
                this.state.ticket = given(ticket, "ticket");
                return self();
            }
        }
    }

    /** A request that changes some fields of one. */
    public static final class Update extends AddedStep.Update<Hoist> {
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
        protected @Nullable Hoist answer(JsonReader in) {
            return Hoist.read(in);
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

        /** {@code reach}, at least 1, in metres, com.example.harbour/main.tenon:45. */
        public B reach(int reach) {
            this.state.reach = reach;
            return self();
        }

        /** {@code grip}, com.example.harbour/main.tenon:46. */
        public B grip(EnumValue<Crane.Grip> grip) {
            this.state.grip = given(grip, "grip");
            return self();
        }

        /** {@code crate}, com.example.harbour/main.tenon:47. */
        public B crate(Crate crate) {
            this.state.crate = given(crate, "crate");
            return self();
        }

        /** {@code load}, com.example.harbour/main.tenon:48. */
        public B load(Crane.Load load) {
            this.state.loadWritten = given(load, "load");
            return self();
        }

        /** {@code load}, com.example.harbour/main.tenon:48. */
        public B load(Crate load) {
            this.state.loadWritten = Crane.Load.of(given(load, "load"));
            return self();
        }

        /** {@code load}, com.example.harbour/main.tenon:48. */
        public B load(String load) {
            this.state.loadWritten = Crane.Load.of(given(load, "load"));
            return self();
        }

        /** {@code code}, com.example.harbour/main.tenon:50. */
        public B code(String code) {
            this.state.code = given(code, "code");
            return self();
        }

        /** {@code hooks}, 1 to 4, hooks.tenon:2. */
        public B hooks(int hooks) {
            this.state.hooks = hooks;
            return self();
        }

        /** {@code height}, 1 to 100, in metres, main.tenon:6. */
        public B height(int height) {
            this.state.height = height;
            return self();
        }

        /** {@code speed}, {@code SLOW} if absent, main.tenon:7. */
        public B speed(EnumValue<Speed> speed) {
            this.state.speed = given(speed, "speed");
            return self();
        }

        /** {@code side}, main.tenon:8. */
        public B side(EnumValue<Side> side) {
            this.state.side = given(side, "side");
            return self();
        }

        /** {@code from}, main.tenon:9. */
        public B from(Berth from) {
            this.state.from = given(from, "from");
            return self();
        }

        /** {@code crates}, main.tenon:10. */
        public B crates(List<Crate> crates) {
            this.state.crates = given(crates, "crates");
            return self();
        }

        /** {@code lid}, main.tenon:11. */
        public B lid(Lid lid) {
            this.state.lid = given(lid, "lid");
            return self();
        }

        /** {@code lid}, main.tenon:11. */
        public B lid(Flat lid) {
            this.state.lid = Lid.of(given(lid, "lid"));
            return self();
        }

        /** {@code lid}, main.tenon:11. */
        public B lid(Round lid) {
            this.state.lid = Lid.of(given(lid, "lid"));
            return self();
        }

        /** {@code works}, main.tenon:12. */
        public B works(String works) {
            this.state.works = given(works, "works");
            return self();
        }

        /** {@code note}, main.tenon:13. */
        public B note(Note note) {
            this.state.note = given(note, "note");
            return self();
        }

        /** Clears {@code note} with an explicit null, which is not the same as leaving it out. */
        public B noteNull() {
            this.state.note = null;
            setNull("note");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("reach", "grip", "crate", "load", "code", "hooks", "height", "speed", "side", "from",
                        "crates", "lid", "works", "note").nullable("note").secret("code").and(Step.State.FIELDS);

        @Nullable Integer reach;
        @Nullable EnumValue<Crane.Grip> grip;
        @Nullable Crate crate;
        Crane.@Nullable Load loadWritten;
        @Nullable Crate loadRead;
        @Nullable String code;
        @Nullable Integer hooks;
        @Nullable Integer height;
        @Nullable EnumValue<Speed> speed;
        @Nullable EnumValue<Side> side;
        @Nullable Berth from;
        @Nullable List<Crate> crates;
        @Nullable Lid lid;
        @Nullable String works;
        @Nullable Note note;

        State() {
            this.type = "HOIST";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.reach = in.int32();
                case 1 -> this.grip = Crane.Grip.read(in);
                case 2 -> this.crate = Crate.read(in);
                case 3 -> {
                    if (in.isRequest()) {
                        this.loadWritten = Crane.Load.read(in);
                    } else {
                        this.loadRead = Crate.read(in);
                    }
                }
                case 4 -> this.code = in.string();
                case 5 -> this.hooks = in.int32();
                case 6 -> this.height = in.int32();
                case 7 -> this.speed = Speed.read(in);
                case 8 -> this.side = Side.read(in);
                case 9 -> this.from = Berth.read(in);
                case 10 -> this.crates = in.list(Crate::read);
                case 11 -> this.lid = Lid.read(in);
                case 12 -> this.works = in.string();
                case 13 -> this.note = Note.read(in);
                default -> super.readField(field - 14, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int32("reach", this.reach);
                case 1 -> out.enumValue("grip", this.grip);
                case 2 -> out.object("crate", this.crate);
                case 3 -> {
                    if (out.isRequest() || this.loadWritten != null) {
                        out.object("load", this.loadWritten);
                    } else {
                        out.object("load", this.loadRead);
                    }
                }
                case 4 -> out.secret().string("code", this.code);
                case 5 -> out.int32("hooks", this.hooks);
                case 6 -> out.int32("height", this.height);
                case 7 -> out.enumValue("speed", this.speed);
                case 8 -> out.enumValue("side", this.side);
                case 9 -> out.object("from", this.from);
                case 10 -> out.objects("crates", this.crates);
                case 11 -> out.object("lid", this.lid);
                case 12 -> out.string("works", this.works);
                case 13 -> out.object("note", this.note);
                default -> super.writeField(field - 14, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.reach, this.grip, this.crate, this.loadWritten, this.loadRead, this.code,
                    this.hooks, this.height, this.speed, this.side, this.from, this.crates, this.lid, this.works,
                    this.note);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("reach", this.reach);
            violations.range("reach", this.reach, 1, Long.MAX_VALUE);
            violations.nested("crate", this.crate);
            violations.nested("load", this.loadWritten);
            violations.required("hooks", this.hooks);
            violations.range("hooks", this.hooks, 1, 4);
            violations.required("height", this.height);
            violations.range("height", this.height, 1, 100);
            violations.nested("from", this.from);
            violations.eachNested("crates", this.crates);
            violations.nested("lid", this.lid);
            violations.nested("note", this.note);
            if ("GOLD".equals(asked(this.crate, it -> it.label()))) {
                violations.require("code", this.code, "when crate.label == \"GOLD\"");
            }
            if (violations.canJudge((Object) asked(this.crate, it -> it.marks()))
                    && some(asked(this.crate, it -> it.marks()), item ->
                            holds(asked(item, it -> it.size()), it -> it > 3L))
                    && some(asked(this.crate, it -> it.marks()), item ->
                            asked(item, it -> it.colour()) == Mark.Colour.RED)) {
                violations.forbid("grip", this.grip,
                        "when some crate.marks.size > 3 and some crate.marks.colour == RED");
            }
            if (this.wind == Step.Wind.CALM) {
                violations.require("from", this.from, "when wind == CALM");
            }
            if (holds(asked(this.from, it -> it.number()), it -> it > 3L)
                    || "x".equals(asked(this.from, it -> it.com_()))) {
                violations.require("speed", this.speed, "when from.number > 3 or from.com == \"x\"");
            }
            if (violations.canJudge(this.crates)
                    && some(this.crates, item -> holds(asked(item, it -> it.weight()), it -> it > 10L))
                    && some(this.crates, item -> asked(item, it -> it.lid()) != null)) {
                violations.forbid("side", this.side, "when some crates.weight > 10 and some crates.lid is set");
            }
            violations.atMostOne("speed, note", this.speed, this.note);
            if (violations.canJudge(this.crates, this.height, asked(this.from, it -> it.number()))
                    && (some(this.crates, item ->
                                    some(asked(item, it -> it.marks()), item2 ->
                                            less(this.height, asked(item2, it -> it.size()))))
                            || some(this.crates, item ->
                                    less(asked(this.from, it -> it.number()), asked(item, it -> it.weight()))))) {
                violations.forbid("works", this.works,
                        "when some crates.marks.size > height or some crates.weight > from.number");
            }
        }
    }

    /** The values of {@code speed}. Declared at main.tenon:7. */
    public enum Speed implements EnumValue<Speed> {
        /** {@code SLOW}, main.tenon:7. */
        SLOW,

        /** {@code FAST}, main.tenon:7. */
        FAST;

        private static final Function<String, EnumValue<Speed>> BY_WIRE = EnumValue.index(Speed.class);

        /** The constant for a value on the wire, or the value itself if the spec does not list it. */
        public static EnumValue<Speed> of(String wire) {
            return BY_WIRE.apply(wire);
        }

        /** Reads the value at hand, null for null. */
        public static @Nullable EnumValue<Speed> read(JsonReader in) {
            return in.string(BY_WIRE);
        }

        @Override
        public String wire() {
            return name();
        }

        @Override
        public Speed orNull() {
            return this;
        }
    }
}
