package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonReader;
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
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code MOOR}. Declared at main.tenon:8. */
@NullMarked
@Generated("dev.tenon")
public final class Moor extends Step {
    final State state;

    private Moor(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static ToStage<Create.Builder> create() {
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

    /** {@code every}, main.tenon:9. */
    public @Nullable Every every() {
        return state.every;
    }

    /** {@code to}, main.tenon:10. */
    public To to() {
        return promised(state.to, "to");
    }

    /** {@code fraction}, main.tenon:11. */
    public @Nullable Fraction fraction() {
        return state.fraction;
    }

    /** {@code large}, main.tenon:12. */
    public @Nullable Large large() {
        return state.large;
    }

    /** {@code mode}, main.tenon:13. */
    public @Nullable Mode mode() {
        return state.mode;
    }

    /** {@code modes}, main.tenon:14. */
    public @Nullable Modes modes() {
        return state.modes;
    }

    /** {@code piers}, main.tenon:15. */
    public @Nullable Piers piers() {
        return state.piers;
    }

    /** {@code grid}, main.tenon:16. */
    public @Nullable Grid grid() {
        return state.grid;
    }

    /** {@code inline}, main.tenon:17. */
    public @Nullable Inline inline() {
        return state.inline;
    }

    /** {@code other}, main.tenon:18. */
    public @Nullable Other other() {
        return state.other;
    }

    /** {@code anonymous}, main.tenon:19. */
    public @Nullable Anonymous anonymous() {
        return state.anonymous;
    }

    /**
     * What comes ahead of {@code to} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface ToAhead<N> {
        /** {@code anonymous}, main.tenon:19. */
        N anonymous(Anonymous anonymous);

        /** {@code anonymous}, main.tenon:19. */
        N anonymous(List<? extends EnumValue<Anonymous.Item>> anonymous);

        /** {@code anonymous}, main.tenon:19. */
        N anonymous(Anonymous.Properties anonymous);

        /** {@code anonymous}, main.tenon:19. */
        N anonymous(boolean anonymous);

        /** {@code every}, main.tenon:9. */
        N every(Every every);

        /** {@code every}, main.tenon:9. */
        N every(boolean every);

        /** {@code every}, main.tenon:9. */
        N every(int every);

        /** {@code every}, main.tenon:9. */
        N every(String every);

        /** {@code every}, main.tenon:9. */
        N every(List<String> every);

        /** {@code every}, main.tenon:9. */
        N every(Pier every);

        /** {@code fraction}, main.tenon:11. */
        N fraction(Fraction fraction);

        /** {@code fraction}, main.tenon:11. */
        N fraction(double fraction);

        /** {@code fraction}, main.tenon:11. */
        N fraction(boolean fraction);

        /** {@code grid}, main.tenon:16. */
        N grid(Grid grid);

        /** {@code grid}, main.tenon:16. */
        N grid(List<? extends List<Integer>> grid);

        /** {@code grid}, main.tenon:16. */
        N grid(int grid);

        /** {@code inline}, main.tenon:17. */
        N inline(Inline inline);

        /** {@code inline}, main.tenon:17. */
        N inline(Inline.Properties inline);

        /** {@code inline}, main.tenon:17. */
        N inline(EnumValue<Inline.Enum> inline);

        /** {@code large}, main.tenon:12. */
        N large(Large large);

        /** {@code large}, main.tenon:12. */
        N large(long large);

        /** {@code large}, main.tenon:12. */
        N large(URI large);

        /** {@code mode}, main.tenon:13. */
        N mode(Mode mode);

        /** {@code mode}, main.tenon:13. */
        N mode(EnumValue<com.example.harbour.Mode> mode);

        /** {@code mode}, main.tenon:13. */
        N mode(boolean mode);

        /** {@code modes}, main.tenon:14. */
        N modes(Modes modes);

        /** {@code modes}, main.tenon:14. */
        N modes(List<? extends EnumValue<com.example.harbour.Mode>> modes);

        /** {@code modes}, main.tenon:14. */
        N modes(EnumValue<com.example.harbour.Mode> modes);

        /** {@code other}, main.tenon:18. */
        N other(Other other);

        /** {@code other}, main.tenon:18. */
        N other(Other.Properties other);

        /** {@code other}, main.tenon:18. */
        N other(String other);

        /** {@code piers}, main.tenon:15. */
        N piers(Piers piers);

        /** {@code piers}, main.tenon:15. */
        N piers(List<Pier> piers);

        /** {@code piers}, main.tenon:15. */
        N piers(Pier piers);
    }

    /**
     * The stage that asks for the required {@code to}.
     *
     * @param <N> the next stage
     */
    public interface ToStage<N> extends ToAhead<ToStage<N>> {
        /** {@code to}, main.tenon:10. */
        N to(To to);

        /** {@code to}, main.tenon:10. */
        N to(Pier to);

        /** {@code to}, main.tenon:10. */
        N to(String to);
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
                implements Step.Create.Builder<Moor>, ToStage<Builder> {
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

        /** {@code every}, main.tenon:9. */
        public B every(Every every) {
            this.state.every = given(every, "every");
            return self();
        }

        /** {@code every}, main.tenon:9. */
        public B every(boolean every) {
            this.state.every = Every.of(every);
            return self();
        }

        /** {@code every}, main.tenon:9. */
        public B every(int every) {
            this.state.every = Every.of(every);
            return self();
        }

        /** {@code every}, main.tenon:9. */
        public B every(String every) {
            this.state.every = Every.of(given(every, "every"));
            return self();
        }

        /** {@code every}, main.tenon:9. */
        public B every(List<String> every) {
            this.state.every = Every.of(given(every, "every"));
            return self();
        }

        /** {@code every}, main.tenon:9. */
        public B every(Pier every) {
            this.state.every = Every.of(given(every, "every"));
            return self();
        }

        /** {@code to}, main.tenon:10. */
        public B to(To to) {
            this.state.to = given(to, "to");
            return self();
        }

        /** {@code to}, main.tenon:10. */
        public B to(Pier to) {
            this.state.to = To.of(given(to, "to"));
            return self();
        }

        /** {@code to}, main.tenon:10. */
        public B to(String to) {
            this.state.to = To.of(given(to, "to"));
            return self();
        }

        /** {@code fraction}, main.tenon:11. */
        public B fraction(Fraction fraction) {
            this.state.fraction = given(fraction, "fraction");
            return self();
        }

        /** {@code fraction}, main.tenon:11. */
        public B fraction(double fraction) {
            this.state.fraction = Fraction.of(fraction);
            return self();
        }

        /** {@code fraction}, main.tenon:11. */
        public B fraction(boolean fraction) {
            this.state.fraction = Fraction.of(fraction);
            return self();
        }

        /** {@code large}, main.tenon:12. */
        public B large(Large large) {
            this.state.large = given(large, "large");
            return self();
        }

        /** {@code large}, main.tenon:12. */
        public B large(long large) {
            this.state.large = Large.of(large);
            return self();
        }

        /** {@code large}, main.tenon:12. */
        public B large(URI large) {
            this.state.large = Large.of(given(large, "large"));
            return self();
        }

        /** {@code mode}, main.tenon:13. */
        public B mode(Mode mode) {
            this.state.mode = given(mode, "mode");
            return self();
        }

        /** {@code mode}, main.tenon:13. */
        public B mode(EnumValue<com.example.harbour.Mode> mode) {
            this.state.mode = Mode.of(given(mode, "mode"));
            return self();
        }

        /** {@code mode}, main.tenon:13. */
        public B mode(boolean mode) {
            this.state.mode = Mode.of(mode);
            return self();
        }

        /** {@code modes}, main.tenon:14. */
        public B modes(Modes modes) {
            this.state.modes = given(modes, "modes");
            return self();
        }

        /** {@code modes}, main.tenon:14. */
        public B modes(List<? extends EnumValue<com.example.harbour.Mode>> modes) {
            this.state.modes = Modes.of(given(modes, "modes"));
            return self();
        }

        /** {@code modes}, main.tenon:14. */
        public B modes(EnumValue<com.example.harbour.Mode> modes) {
            this.state.modes = Modes.of(given(modes, "modes"));
            return self();
        }

        /** {@code piers}, main.tenon:15. */
        public B piers(Piers piers) {
            this.state.piers = given(piers, "piers");
            return self();
        }

        /** {@code piers}, main.tenon:15. */
        public B piers(List<Pier> piers) {
            this.state.piers = Piers.of(given(piers, "piers"));
            return self();
        }

        /** {@code piers}, main.tenon:15. */
        public B piers(Pier piers) {
            this.state.piers = Piers.of(given(piers, "piers"));
            return self();
        }

        /** {@code grid}, main.tenon:16. */
        public B grid(Grid grid) {
            this.state.grid = given(grid, "grid");
            return self();
        }

        /** {@code grid}, main.tenon:16. */
        public B grid(List<? extends List<Integer>> grid) {
            this.state.grid = Grid.of(given(grid, "grid"));
            return self();
        }

        /** {@code grid}, main.tenon:16. */
        public B grid(int grid) {
            this.state.grid = Grid.of(grid);
            return self();
        }

        /** {@code inline}, main.tenon:17. */
        public B inline(Inline inline) {
            this.state.inline = given(inline, "inline");
            return self();
        }

        /** {@code inline}, main.tenon:17. */
        public B inline(Inline.Properties inline) {
            this.state.inline = Inline.of(given(inline, "inline"));
            return self();
        }

        /** {@code inline}, main.tenon:17. */
        public B inline(EnumValue<Inline.Enum> inline) {
            this.state.inline = Inline.of(given(inline, "inline"));
            return self();
        }

        /** {@code other}, main.tenon:18. */
        public B other(Other other) {
            this.state.other = given(other, "other");
            return self();
        }

        /** {@code other}, main.tenon:18. */
        public B other(Other.Properties other) {
            this.state.other = Other.of(given(other, "other"));
            return self();
        }

        /** {@code other}, main.tenon:18. */
        public B other(String other) {
            this.state.other = Other.of(given(other, "other"));
            return self();
        }

        /** {@code anonymous}, main.tenon:19. */
        public B anonymous(Anonymous anonymous) {
            this.state.anonymous = given(anonymous, "anonymous");
            return self();
        }

        /** {@code anonymous}, main.tenon:19. */
        public B anonymous(List<? extends EnumValue<Anonymous.Item>> anonymous) {
            this.state.anonymous = Anonymous.of(given(anonymous, "anonymous"));
            return self();
        }

        /** {@code anonymous}, main.tenon:19. */
        public B anonymous(Anonymous.Properties anonymous) {
            this.state.anonymous = Anonymous.of(given(anonymous, "anonymous"));
            return self();
        }

        /** {@code anonymous}, main.tenon:19. */
        public B anonymous(boolean anonymous) {
            this.state.anonymous = Anonymous.of(anonymous);
            return self();
        }

        /** Clears {@code piers} with an explicit null, which is not the same as leaving it out. */
        public B piersNull() {
            this.state.piers = null;
            setNull("piers");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("every", "to", "fraction", "large", "mode", "modes", "piers", "grid", "inline", "other",
                        "anonymous").nullable("piers").and(Step.State.FIELDS);

        @Nullable Every every;
        @Nullable To to;
        @Nullable Fraction fraction;
        @Nullable Large large;
        @Nullable Mode mode;
        @Nullable Modes modes;
        @Nullable Piers piers;
        @Nullable Grid grid;
        @Nullable Inline inline;
        @Nullable Other other;
        @Nullable Anonymous anonymous;

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
                case 0 -> this.every = Every.read(in);
                case 1 -> this.to = To.read(in);
                case 2 -> this.fraction = Fraction.read(in);
                case 3 -> this.large = Large.read(in);
                case 4 -> this.mode = Mode.read(in);
                case 5 -> this.modes = Modes.read(in);
                case 6 -> this.piers = Piers.read(in);
                case 7 -> this.grid = Grid.read(in);
                case 8 -> this.inline = Inline.read(in);
                case 9 -> this.other = Other.read(in);
                case 10 -> this.anonymous = Anonymous.read(in);
                default -> super.readField(field - 11, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.object("every", this.every);
                case 1 -> out.object("to", this.to);
                case 2 -> out.object("fraction", this.fraction);
                case 3 -> out.object("large", this.large);
                case 4 -> out.object("mode", this.mode);
                case 5 -> out.object("modes", this.modes);
                case 6 -> out.object("piers", this.piers);
                case 7 -> out.object("grid", this.grid);
                case 8 -> out.object("inline", this.inline);
                case 9 -> out.object("other", this.other);
                case 10 -> out.object("anonymous", this.anonymous);
                default -> super.writeField(field - 11, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.every, this.to, this.fraction, this.large, this.mode, this.modes,
                    this.piers, this.grid, this.inline, this.other, this.anonymous);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.nested("every", this.every);
            violations.required("to", this.to);
            violations.nested("to", this.to);
            violations.nested("fraction", this.fraction);
            violations.nested("large", this.large);
            violations.nested("mode", this.mode);
            violations.nested("modes", this.modes);
            violations.nested("piers", this.piers);
            violations.nested("grid", this.grid);
            violations.nested("inline", this.inline);
            violations.nested("other", this.other);
            violations.nested("anonymous", this.anonymous);
        }
    }

    /** One of several kinds of value of {@code every}. Declared at main.tenon:9. */
    public sealed interface Every extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Every fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Every read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.BOOLEAN) {
                return of(Objects.requireNonNull(in.bool()));
            } else if (kind == JsonKind.NUMBER) {
                return of(Objects.requireNonNull(in.int32()));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.string()));
            } else if (kind == JsonKind.ARRAY) {
                List<String> value = in.strings();
                return of(Objects.requireNonNull(value));
            } else if (kind == JsonKind.OBJECT) {
                return of(Objects.requireNonNull(Pier.read(in)));
            }
            return new Unlisted(in.value());
        }

        /** Of true or false. */
        static Every of(boolean value) {
            return new OfBoolean(value);
        }

        /** Of a number. */
        static Every of(int value) {
            return new OfInteger(value);
        }

        /** Of a string. */
        static Every of(String value) {
            return new OfString(value);
        }

        /** Of an array. */
        static Every of(List<String> value) {
            return new OfList(value);
        }

        /** Of an object. */
        static Every of(Pier value) {
            return new OfPier(value);
        }

        /** The value is true or false. */
        final class OfBoolean extends Alternative<Boolean> implements Every {
            /** Holds {@code value}; never null. */
            public OfBoolean(boolean value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** The value is a number. */
        final class OfInteger extends Alternative<Integer> implements Every {
            /** Holds {@code value}; never null. */
            public OfInteger(int value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }

            @Override
            public void check(Violations violations) {
                violations.range("", value(), 1, 9);
            }
        }

        /** The value is a string. */
        final class OfString extends Alternative<String> implements Every {
            /** Holds {@code value}; never null. */
            public OfString(String value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }

            @Override
            public void check(Violations violations) {
                violations.length("", value(), 1, Integer.MAX_VALUE);
            }
        }

        /** The value is an array. */
        final class OfList extends Alternative<List<String>> implements Every {
            /** Holds {@code value}; never null. */
            public OfList(List<String> value) {
                super(List.copyOf(value));
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.items(value(), JsonWriter::value);
            }

            @Override
            public void check(Violations violations) {
                violations.size("", value(), 1, 3);
                violations.each("", value(), (path, item) -> violations.length(path, item, 2, 4));
            }
        }

        /** The value is an object. */
        final class OfPier extends ObjectAlternative<Pier> implements Every {
            /** Holds {@code value}; never null. */
            public OfPier(Pier value) {
                super(value);
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Every {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }

    /** One of several kinds of value of {@code to}. Declared at main.tenon:10. */
    public sealed interface To extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static To fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable To read(JsonReader in) {
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
        static To of(Pier value) {
            return new OfPier(value);
        }

        /** Of a string. */
        static To of(String value) {
            return new OfString(value);
        }

        /** The value is an object. */
        final class OfPier extends ObjectAlternative<Pier> implements To {
            /** Holds {@code value}; never null. */
            public OfPier(Pier value) {
                super(value);
            }
        }

        /** The value is a string. */
        final class OfString extends Alternative<String> implements To {
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
        final class Unlisted extends UnlistedAlternative implements To {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }

    /** One of several kinds of value of {@code fraction}. Declared at main.tenon:11. */
    public sealed interface Fraction extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Fraction fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Fraction read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.NUMBER) {
                return of(Objects.requireNonNull(in.float64()));
            } else if (kind == JsonKind.BOOLEAN) {
                return of(Objects.requireNonNull(in.bool()));
            }
            return new Unlisted(in.value());
        }

        /** Of a number. */
        static Fraction of(double value) {
            return new OfDouble(value);
        }

        /** Of true or false. */
        static Fraction of(boolean value) {
            return new OfBoolean(value);
        }

        /** The value is a number. */
        final class OfDouble extends Alternative<Double> implements Fraction {
            /** Holds {@code value}; never null. */
            public OfDouble(double value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** The value is true or false. */
        final class OfBoolean extends Alternative<Boolean> implements Fraction {
            /** Holds {@code value}; never null. */
            public OfBoolean(boolean value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Fraction {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }

    /** One of several kinds of value of {@code large}. Declared at main.tenon:12. */
    public sealed interface Large extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Large fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Large read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.NUMBER) {
                return of(Objects.requireNonNull(in.int64()));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.uri()));
            }
            return new Unlisted(in.value());
        }

        /** Of a number. */
        static Large of(long value) {
            return new OfLong(value);
        }

        /** Of a string. */
        static Large of(URI value) {
            return new OfURI(value);
        }

        /** The value is a number. */
        final class OfLong extends Alternative<Long> implements Large {
            /** Holds {@code value}; never null. */
            public OfLong(long value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }

            @Override
            public void check(Violations violations) {
                violations.range("", value(), 0, Long.MAX_VALUE);
            }
        }

        /** The value is a string. */
        final class OfURI extends Alternative<URI> implements Large {
            /** Holds {@code value}; never null. */
            public OfURI(URI value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Large {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }

    /** One of several kinds of value of {@code mode}. Declared at main.tenon:13. */
    public sealed interface Mode extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Mode fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Mode read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(com.example.harbour.Mode.read(in)));
            } else if (kind == JsonKind.BOOLEAN) {
                return of(Objects.requireNonNull(in.bool()));
            }
            return new Unlisted(in.value());
        }

        /** Of a string. */
        static Mode of(EnumValue<com.example.harbour.Mode> value) {
            return new OfMode(value);
        }

        /** Of true or false. */
        static Mode of(boolean value) {
            return new OfBoolean(value);
        }

        /** The value is a string. */
        final class OfMode extends Alternative<EnumValue<com.example.harbour.Mode>> implements Mode {
            /** Holds {@code value}; never null. */
            public OfMode(EnumValue<com.example.harbour.Mode> value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** The value is true or false. */
        final class OfBoolean extends Alternative<Boolean> implements Mode {
            /** Holds {@code value}; never null. */
            public OfBoolean(boolean value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Mode {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }

    /** One of several kinds of value of {@code modes}. Declared at main.tenon:14. */
    public sealed interface Modes extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Modes fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Modes read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.ARRAY) {
                List<EnumValue<com.example.harbour.Mode>> value = in.list(com.example.harbour.Mode::read);
                return of(Objects.requireNonNull(value));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(com.example.harbour.Mode.read(in)));
            }
            return new Unlisted(in.value());
        }

        /** Of an array. */
        static Modes of(List<? extends EnumValue<com.example.harbour.Mode>> value) {
            return new OfList(value);
        }

        /** Of a string. */
        static Modes of(EnumValue<com.example.harbour.Mode> value) {
            return new OfMode(value);
        }

        /** The value is an array. */
        final class OfList extends Alternative<List<EnumValue<com.example.harbour.Mode>>> implements Modes {
            /** Holds {@code value}; never null. */
            public OfList(List<? extends EnumValue<com.example.harbour.Mode>> value) {
                super(List.copyOf(value));
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.items(value(), JsonWriter::value);
            }
        }

        /** The value is a string. */
        final class OfMode extends Alternative<EnumValue<com.example.harbour.Mode>> implements Modes {
            /** Holds {@code value}; never null. */
            public OfMode(EnumValue<com.example.harbour.Mode> value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Modes {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }

    /** One of several kinds of value of {@code piers}. Declared at main.tenon:15. */
    public sealed interface Piers extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Piers fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Piers read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.ARRAY) {
                List<Pier> value = in.list(Pier::read);
                return of(Objects.requireNonNull(value));
            } else if (kind == JsonKind.OBJECT) {
                return of(Objects.requireNonNull(Pier.read(in)));
            }
            return new Unlisted(in.value());
        }

        /** Of an array. */
        static Piers of(List<Pier> value) {
            return new OfList(value);
        }

        /** Of an object. */
        static Piers of(Pier value) {
            return new OfPier(value);
        }

        /** The value is an array. */
        final class OfList extends Alternative<List<Pier>> implements Piers {
            /** Holds {@code value}; never null. */
            public OfList(List<Pier> value) {
                super(List.copyOf(value));
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.items(value(), JsonWriter::value);
            }

            @Override
            public void check(Violations violations) {
                violations.eachNested("", value());
            }
        }

        /** The value is an object. */
        final class OfPier extends ObjectAlternative<Pier> implements Piers {
            /** Holds {@code value}; never null. */
            public OfPier(Pier value) {
                super(value);
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Piers {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }

    /** One of several kinds of value of {@code grid}. Declared at main.tenon:16. */
    public sealed interface Grid extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Grid fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Grid read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.ARRAY) {
                List<List<Integer>> value = in.list(item -> item.list(itemItem -> itemItem.int32()));
                return of(Objects.requireNonNull(value));
            } else if (kind == JsonKind.NUMBER) {
                return of(Objects.requireNonNull(in.int32()));
            }
            return new Unlisted(in.value());
        }

        /** Of an array. */
        static Grid of(List<? extends List<Integer>> value) {
            return new OfList(value);
        }

        /** Of a number. */
        static Grid of(int value) {
            return new OfInteger(value);
        }

        /** The value is an array. */
        final class OfList extends Alternative<List<List<Integer>>> implements Grid {
            /** Holds {@code value}; never null. */
            public OfList(List<? extends List<Integer>> value) {
                super(Copies.of(value, "value"));
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.items(value(), (out1, items1) -> out1.items(items1, JsonWriter::value));
            }
        }

        /** The value is a number. */
        final class OfInteger extends Alternative<Integer> implements Grid {
            /** Holds {@code value}; never null. */
            public OfInteger(int value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Grid {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }

    /** One of several kinds of value of {@code inline}. Declared at main.tenon:17. */
    public sealed interface Inline extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Inline fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Inline read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.OBJECT) {
                return of(Objects.requireNonNull(Properties.read(in)));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(Enum.read(in)));
            }
            return new Unlisted(in.value());
        }

        /** Of an object. */
        static Inline of(Properties value) {
            return new OfProperties(value);
        }

        /** Of a string. */
        static Inline of(EnumValue<Enum> value) {
            return new OfEnum(value);
        }

        /** The value is an object. */
        final class OfProperties extends ObjectAlternative<Properties> implements Inline {
            /** Holds {@code value}; never null. */
            public OfProperties(Properties value) {
                super(value);
            }
        }

        /** The value is a string. */
        final class OfEnum extends Alternative<EnumValue<Enum>> implements Inline {
            /** Holds {@code value}; never null. */
            public OfEnum(EnumValue<Enum> value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Inline {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }

        /** The values of {@code enum}. Declared at main.tenon:17. */
        enum Enum implements EnumValue<Enum> {
            /** {@code ON}, main.tenon:17. */
            ON,

            /** {@code OFF}, main.tenon:17. */
            OFF;

            private static final Function<String, EnumValue<Enum>> BY_WIRE = EnumValue.index(Enum.class);

            /** The constant for a value on the wire, or the value itself if the spec does not list it. */
            public static EnumValue<Enum> of(String wire) {
                return BY_WIRE.apply(wire);
            }

            /** Reads the value at hand, null for null. */
            public static @Nullable EnumValue<Enum> read(JsonReader in) {
                return in.string(BY_WIRE);
            }

            @Override
            public String wire() {
                return name();
            }

            @Override
            public Enum orNull() {
                return this;
            }
        }

        /** The object {@code properties}. Declared at main.tenon:17. */
        final class Properties extends Model {
            final State state;

            private Properties(State state) {
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
            public static Properties fromJson(JsonValue json) {
                return new Properties(JsonReader.read(json, new State()));
            }

            /** Reads the value at hand as the server sends it, null for null. */
            public static @Nullable Properties read(JsonReader in) {
                State state = in.object(new State());
                return state == null ? null : new Properties(state);
            }

            /** {@code a}, main.tenon:17. */
            public @Nullable String a() {
                return state.a;
            }

            /** {@code b}, main.tenon:17. */
            public @Nullable B_ b() {
                return state.b;
            }

            /** Sets fields in any order, required ones once more if need be. */
            public static final class Builder extends ModelBuilder<Builder> {
                final State state;

                private Builder(State state) {
                    super(state);
                    this.state = state;
                }

                /** {@code a}, main.tenon:17. */
                public Builder a(String a) {
                    this.state.a = given(a, "a");
                    return self();
                }

                /** {@code b}, main.tenon:17. */
                public Builder b(B_ b) {
                    this.state.b = given(b, "b");
                    return self();
                }

                /**
                 * What was set so far; the builder may go on.
                 *
                 * @throws ViolationException with everything that breaks a constraint of the spec
                 */
                public Properties build() {
                    return new Properties((State) checkedWhole(Properties.class));
                }
            }

            /** The fields, as the view, the requests and their builders share them. */
            static final class State extends ObjectState {
                static final FieldNames FIELDS = FieldNames.of("a", "b");

                @Nullable String a;
                @Nullable B_ b;

                @Override
                public FieldNames fieldNames() {
                    return FIELDS;
                }

                @Override
                public void readField(int field, JsonReader in) {
                    switch (field) {
                        case 0 -> this.a = in.string();
                        case 1 -> this.b = B_.read(in);
                        default -> super.readField(field - 2, in);
                    }
                }

                @Override
                public void writeField(int field, JsonWriter out) {
                    switch (field) {
                        case 0 -> out.string("a", this.a);
                        case 1 -> out.object("b", this.b);
                        default -> super.writeField(field - 2, out);
                    }
                }

                @Override
                protected @Nullable Object[] values() {
                    return new Object[] {this.a, this.b};
                }

                @Override
                public void check(Violations violations) {
                    violations.nested("b", this.b);
                }
            }

            /** The object {@code b}. Declared at main.tenon:17. */
            public static final class B_ extends Model {
                final State state;

                private B_(State state) {
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
                public static B_ fromJson(JsonValue json) {
                    return new B_(JsonReader.read(json, new State()));
                }

                /** Reads the value at hand as the server sends it, null for null. */
                public static @Nullable B_ read(JsonReader in) {
                    State state = in.object(new State());
                    return state == null ? null : new B_(state);
                }

                /** {@code c}, main.tenon:17. */
                public @Nullable Integer c() {
                    return state.c;
                }

                /** Sets fields in any order, required ones once more if need be. */
                public static final class Builder extends ModelBuilder<Builder> {
                    final State state;

                    private Builder(State state) {
                        super(state);
                        this.state = state;
                    }

                    /** {@code c}, main.tenon:17. */
                    public Builder c(int c) {
                        this.state.c = c;
                        return self();
                    }

                    /**
                     * What was set so far; the builder may go on.
                     *
                     * @throws ViolationException with everything that breaks a constraint of the spec
                     */
                    public B_ build() {
                        return new B_((State) checkedWhole(B_.class));
                    }
                }

                /** The fields, as the view, the requests and their builders share them. */
                static final class State extends ObjectState {
                    static final FieldNames FIELDS = FieldNames.of("c");

                    @Nullable Integer c;

                    @Override
                    public FieldNames fieldNames() {
                        return FIELDS;
                    }

                    @Override
                    public void readField(int field, JsonReader in) {
                        switch (field) {
                            case 0 -> this.c = in.int32();
                            default -> super.readField(field - 1, in);
                        }
                    }

                    @Override
                    public void writeField(int field, JsonWriter out) {
                        switch (field) {
                            case 0 -> out.int32("c", this.c);
                            default -> super.writeField(field - 1, out);
                        }
                    }

                    @Override
                    protected @Nullable Object[] values() {
                        return new Object[] {this.c};
                    }
                }
            }
        }
    }

    /** One of several kinds of value of {@code other}. Declared at main.tenon:18. */
    public sealed interface Other extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Other fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Other read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.OBJECT) {
                return of(Objects.requireNonNull(Properties.read(in)));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.string()));
            }
            return new Unlisted(in.value());
        }

        /** Of an object. */
        static Other of(Properties value) {
            return new OfProperties(value);
        }

        /** Of a string. */
        static Other of(String value) {
            return new OfString(value);
        }

        /** The value is an object. */
        final class OfProperties extends ObjectAlternative<Properties> implements Other {
            /** Holds {@code value}; never null. */
            public OfProperties(Properties value) {
                super(value);
            }
        }

        /** The value is a string. */
        final class OfString extends Alternative<String> implements Other {
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
        final class Unlisted extends UnlistedAlternative implements Other {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }

        /** The object {@code properties}. Declared at main.tenon:18. */
        final class Properties extends Model {
            final State state;

            private Properties(State state) {
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
            public static Properties fromJson(JsonValue json) {
                return new Properties(JsonReader.read(json, new State()));
            }

            /** Reads the value at hand as the server sends it, null for null. */
            public static @Nullable Properties read(JsonReader in) {
                State state = in.object(new State());
                return state == null ? null : new Properties(state);
            }

            /** {@code a}, main.tenon:18. */
            public @Nullable String a() {
                return state.a;
            }

            /** Sets fields in any order, required ones once more if need be. */
            public static final class Builder extends ModelBuilder<Builder> {
                final State state;

                private Builder(State state) {
                    super(state);
                    this.state = state;
                }

                /** {@code a}, main.tenon:18. */
                public Builder a(String a) {
                    this.state.a = given(a, "a");
                    return self();
                }

                /**
                 * What was set so far; the builder may go on.
                 *
                 * @throws ViolationException with everything that breaks a constraint of the spec
                 */
                public Properties build() {
                    return new Properties((State) checkedWhole(Properties.class));
                }
            }

            /** The fields, as the view, the requests and their builders share them. */
            static final class State extends ObjectState {
                static final FieldNames FIELDS = FieldNames.of("a");

                @Nullable String a;

                @Override
                public FieldNames fieldNames() {
                    return FIELDS;
                }

                @Override
                public void readField(int field, JsonReader in) {
                    switch (field) {
                        case 0 -> this.a = in.string();
                        default -> super.readField(field - 1, in);
                    }
                }

                @Override
                public void writeField(int field, JsonWriter out) {
                    switch (field) {
                        case 0 -> out.string("a", this.a);
                        default -> super.writeField(field - 1, out);
                    }
                }

                @Override
                protected @Nullable Object[] values() {
                    return new Object[] {this.a};
                }
            }
        }
    }

    /** One of several kinds of value of {@code anonymous}. Declared at main.tenon:19. */
    public sealed interface Anonymous extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Anonymous fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Anonymous read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.ARRAY) {
                List<EnumValue<Item>> value = in.list(Item::read);
                return of(Objects.requireNonNull(value));
            } else if (kind == JsonKind.OBJECT) {
                return of(Objects.requireNonNull(Properties.read(in)));
            } else if (kind == JsonKind.BOOLEAN) {
                return of(Objects.requireNonNull(in.bool()));
            }
            return new Unlisted(in.value());
        }

        /** Of an array. */
        static Anonymous of(List<? extends EnumValue<Item>> value) {
            return new OfList(value);
        }

        /** Of an object. */
        static Anonymous of(Properties value) {
            return new OfProperties(value);
        }

        /** Of true or false. */
        static Anonymous of(boolean value) {
            return new OfBoolean(value);
        }

        /** The value is an array. */
        final class OfList extends Alternative<List<EnumValue<Item>>> implements Anonymous {
            /** Holds {@code value}; never null. */
            public OfList(List<? extends EnumValue<Item>> value) {
                super(List.copyOf(value));
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.items(value(), JsonWriter::value);
            }
        }

        /** The value is an object. */
        final class OfProperties extends ObjectAlternative<Properties> implements Anonymous {
            /** Holds {@code value}; never null. */
            public OfProperties(Properties value) {
                super(value);
            }
        }

        /** The value is true or false. */
        final class OfBoolean extends Alternative<Boolean> implements Anonymous {
            /** Holds {@code value}; never null. */
            public OfBoolean(boolean value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Anonymous {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }

        /** The values of {@code item}. Declared at main.tenon:19. */
        enum Item implements EnumValue<Item> {
            /** {@code ON}, main.tenon:19. */
            ON,

            /** {@code OFF}, main.tenon:19. */
            OFF;

            private static final Function<String, EnumValue<Item>> BY_WIRE = EnumValue.index(Item.class);

            /** The constant for a value on the wire, or the value itself if the spec does not list it. */
            public static EnumValue<Item> of(String wire) {
                return BY_WIRE.apply(wire);
            }

            /** Reads the value at hand, null for null. */
            public static @Nullable EnumValue<Item> read(JsonReader in) {
                return in.string(BY_WIRE);
            }

            @Override
            public String wire() {
                return name();
            }

            @Override
            public Item orNull() {
                return this;
            }
        }

        /** The object {@code properties}. Declared at main.tenon:19. */
        final class Properties extends Model {
            final State state;

            private Properties(State state) {
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
            public static Properties fromJson(JsonValue json) {
                return new Properties(JsonReader.read(json, new State()));
            }

            /** Reads the value at hand as the server sends it, null for null. */
            public static @Nullable Properties read(JsonReader in) {
                State state = in.object(new State());
                return state == null ? null : new Properties(state);
            }

            /** {@code a}, main.tenon:19. */
            public @Nullable Integer a() {
                return state.a;
            }

            /** Sets fields in any order, required ones once more if need be. */
            public static final class Builder extends ModelBuilder<Builder> {
                final State state;

                private Builder(State state) {
                    super(state);
                    this.state = state;
                }

                /** {@code a}, main.tenon:19. */
                public Builder a(int a) {
                    this.state.a = a;
                    return self();
                }

                /**
                 * What was set so far; the builder may go on.
                 *
                 * @throws ViolationException with everything that breaks a constraint of the spec
                 */
                public Properties build() {
                    return new Properties((State) checkedWhole(Properties.class));
                }
            }

            /** The fields, as the view, the requests and their builders share them. */
            static final class State extends ObjectState {
                static final FieldNames FIELDS = FieldNames.of("a");

                @Nullable Integer a;

                @Override
                public FieldNames fieldNames() {
                    return FIELDS;
                }

                @Override
                public void readField(int field, JsonReader in) {
                    switch (field) {
                        case 0 -> this.a = in.int32();
                        default -> super.readField(field - 1, in);
                    }
                }

                @Override
                public void writeField(int field, JsonWriter out) {
                    switch (field) {
                        case 0 -> out.int32("a", this.a);
                        default -> super.writeField(field - 1, out);
                    }
                }

                @Override
                protected @Nullable Object[] values() {
                    return new Object[] {this.a};
                }
            }
        }
    }
}
