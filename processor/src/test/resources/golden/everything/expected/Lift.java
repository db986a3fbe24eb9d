package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonMaps;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonScalars;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Alternative;
import dev.tenon.runtime.model.Copies;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.model.ModelBuilder;
import dev.tenon.runtime.model.ObjectAlternative;
import dev.tenon.runtime.model.ObjectState;
import dev.tenon.runtime.model.UnionValue;
import dev.tenon.runtime.model.UnlistedAlternative;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code LIFT}. Declared at main.tenon:20. */
@NullMarked
@Generated("dev.tenon")
public final class Lift extends Step {
    final State state;

    private Lift(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Step.RegionStage<CranesStage<Create.Builder>> create() {
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

    /** {@code format}, always <code>"v2"</code>, main.tenon:21. */
    public String format() {
        return promised(state.format, "format");
    }

    /** {@code cranes}, at least 1, main.tenon:22. */
    public int cranes() {
        return promised(state.cranes, "cranes");
    }

    /** {@code colours}, at most 2 items, main.tenon:23. */
    public @Nullable List<EnumValue<Colour>> colours() {
        return state.colours;
    }

    /** {@code piers}, main.tenon:24. */
    public @Nullable Map<String, Pier> piers() {
        return state.piers;
    }

    /** {@code target}, main.tenon:25. */
    public @Nullable Target target() {
        return state.target;
    }

    /** Clears itself. {@code note}, main.tenon:27. */
    public @Nullable String note() {
        return state.note;
    }

    /** {@code owner}, main.tenon:28. */
    public @Nullable Owner owner() {
        return state.ownerRead;
    }

    /** As {@code create()}, with a word on every field. */
    public static Create.Builder create(Everything everything) {
        State state = new State();
        state.region = everything.region();
        state.name = everything.name();
        state.title = everything.title();
        state.cranes = everything.cranes();
        state.colours = Copies.ofNullable(everything.colours(), "colours");
        state.piers = Copies.ofNullable(everything.piers(), "piers");
        state.target = everything.target();
        state.note = everything.note();
        state.ownerWritten = everything.owner();
        return new Create.Builder(state);
    }

    /**
     * What comes ahead of {@code cranes} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface CranesAhead<N> {
        /** {@code colours}, at most 2 items, main.tenon:23. */
        N colours(List<? extends EnumValue<Colour>> colours);
    }

    /**
     * The stage that asks for the required {@code cranes}.
     *
     * @param <N> the next stage
     */
    public interface CranesStage<N> extends Step.LateSetters<CranesStage<N>>, CranesAhead<CranesStage<N>> {
        /** {@code cranes}, at least 1, main.tenon:22. */
        N cranes(int cranes);
    }

    /**
     * A word on every field that a request can set: null leaves it out. Who implements it, a record for instance, does
     * not compile any more when there is one more.
     */
    public interface Everything extends Step.Everything {
        /** {@code cranes}, at least 1, main.tenon:22. */
        int cranes();

        /** {@code colours}, at most 2 items, main.tenon:23. */
        @Nullable List<? extends EnumValue<Colour>> colours();

        /** {@code piers}, main.tenon:24. */
        @Nullable Map<String, Pier> piers();

        /** {@code target}, main.tenon:25. */
        @Nullable Target target();

        /** Clears itself. {@code note}, main.tenon:27. */
        @Nullable String note();

        /** {@code owner}, main.tenon:29. */
        @Nullable String owner();
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
                implements Step.Create.Builder<Lift>, Step.RegionStage<CranesStage<Builder>>, CranesStage<Builder> {
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

            /** {@code region}, at least 2 characters, not changed by updates, main.tenon:6. */
            public Builder region(String region) {
                this.state.region = given(region, "region");
                return self();
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
            state.format = "v2";
        }

        /** {@code cranes}, at least 1, main.tenon:22. */
        public B cranes(int cranes) {
            this.state.cranes = cranes;
            return self();
        }

        /** {@code colours}, at most 2 items, main.tenon:23. */
        public B colours(List<? extends EnumValue<Colour>> colours) {
            this.state.colours = given(colours, "colours");
            return self();
        }

        /** {@code piers}, main.tenon:24. */
        public B piers(Map<String, Pier> piers) {
            this.state.piers = given(piers, "piers");
            return self();
        }

        /** {@code target}, main.tenon:25. */
        public B target(Target target) {
            this.state.target = given(target, "target");
            return self();
        }

        /** {@code target}, main.tenon:25. */
        public B target(Pier target) {
            this.state.target = Target.of(given(target, "target"));
            return self();
        }

        /** {@code target}, main.tenon:25. */
        public B target(String target) {
            this.state.target = Target.of(given(target, "target"));
            return self();
        }

        /** Clears itself. {@code note}, main.tenon:27. */
        public B note(String note) {
            this.state.note = given(note, "note");
            return self();
        }

        /** {@code owner}, main.tenon:29. */
        public B owner(String owner) {
            this.state.ownerWritten = given(owner, "owner");
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
                FieldNames.of("format", "cranes", "colours", "piers", "target", "note", "owner").nullable("note").and(
                        Step.State.FIELDS);

        @Nullable String format;
        @Nullable Integer cranes;
        @Nullable List<EnumValue<Colour>> colours;
        @Nullable Map<String, Pier> piers;
        @Nullable Target target;
        @Nullable String note;
        @Nullable Owner ownerRead;
        @Nullable String ownerWritten;

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
                case 0 -> this.format = JsonScalars.constant(in, "v2", in.string());
                case 1 -> this.cranes = in.int32();
                case 2 -> this.colours = in.list(Colour::read);
                case 3 -> this.piers = JsonMaps.read(in, Pier::read);
                case 4 -> this.target = Target.read(in);
                case 5 -> this.note = in.string();
                case 6 -> {
                    if (in.isRequest()) {
                        this.ownerWritten = in.string();
                    } else {
                        this.ownerRead = Owner.read(in);
                    }
                }
                default -> super.readField(field - 7, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("format", this.format);
                case 1 -> out.int32("cranes", this.cranes);
                case 2 -> out.list("colours", this.colours, JsonWriter::value);
                case 3 -> out.map("piers", this.piers, JsonWriter::value);
                case 4 -> out.object("target", this.target);
                case 5 -> out.string("note", this.note);
                case 6 -> {
                    if (out.isRequest() || this.ownerWritten != null) {
                        out.string("owner", this.ownerWritten);
                    } else {
                        out.object("owner", this.ownerRead);
                    }
                }
                default -> super.writeField(field - 7, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.format, this.cranes, this.colours, this.piers, this.target, this.note,
                    this.ownerRead, this.ownerWritten);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("format", this.format);
            violations.required("cranes", this.cranes);
            violations.range("cranes", this.cranes, 1, Long.MAX_VALUE);
            violations.size("colours", this.colours, 0, 2);
            violations.eachValueNested("piers", this.piers);
            violations.nested("target", this.target);
        }
    }

    /** One of several kinds of value of {@code target}. Declared at main.tenon:25. */
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
                return of(Objects.requireNonNull(Pier.read(in)));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.string()));
            }
            return new Unlisted(in.value());
        }

        /** Of an object. */
        static Target of(Pier value) {
            return new OfPier(value);
        }

        /** Of a string. */
        static Target of(String value) {
            return new OfString(value);
        }

        /** The value is an object. */
        final class OfPier extends ObjectAlternative<Pier> implements Target {
            /** Holds {@code value}; never null. */
            public OfPier(Pier value) {
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

    /** The object {@code owner}. Declared at main.tenon:28. */
    public static final class Owner extends Model {
        final State state;

        private Owner(State state) {
            super(state);
            this.state = state;
        }

        /** Starts with the required fields, if there are any. */
        public static Builder builder() {
            return new Builder(new State());
        }

        /** As {@code builder()}, with a word on every field. */
        public static Builder builder(Everything everything) {
            State state = new State();
            state.id = everything.id();
            return new Builder(state);
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        /** From JSON as the server sends it. */
        @FromJson
        public static Owner fromJson(JsonValue json) {
            return new Owner(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable Owner read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new Owner(state);
        }

        /** {@code id}, main.tenon:28. */
        public @Nullable Long id() {
            return state.id;
        }

        /**
         * A word on every field that a request can set: null leaves it out. Who implements it, a record for instance,
         * does not compile any more when there is one more.
         */
        public interface Everything {
            /** {@code id}, main.tenon:28. */
            @Nullable Long id();
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code id}, main.tenon:28. */
            public Builder id(long id) {
                this.state.id = id;
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Owner build() {
                return new Owner((State) checkedWhole(Owner.class));
            }
        }

        /** The fields, as the view, the requests and their builders share them. */
        static final class State extends ObjectState {
            static final FieldNames FIELDS = FieldNames.of("id");

            @Nullable Long id;

            @Override
            public FieldNames fieldNames() {
                return FIELDS;
            }

            @Override
            public void readField(int field, JsonReader in) {
                switch (field) {
                    case 0 -> this.id = in.int64();
                    default -> super.readField(field - 1, in);
                }
            }

            @Override
            public void writeField(int field, JsonWriter out) {
                switch (field) {
                    case 0 -> out.int64("id", this.id);
                    default -> super.writeField(field - 1, out);
                }
            }

            @Override
            protected @Nullable Object[] values() {
                return new Object[] {this.id};
            }
        }
    }
}
