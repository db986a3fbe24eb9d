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
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code LOAD}. Declared at main.tenon:22. */
@NullMarked
@Generated("dev.tenon")
public final class Load extends Step {
    final State state;

    private Load(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Create.Builder create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Load fromJson(JsonValue json) {
        return new Load(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Load read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Load(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code code}, main.tenon:23. */
    public @Nullable String code() {
        return state.code;
    }

    /** {@code crates}, main.tenon:24. */
    public @Nullable List<Crate> crates() {
        return state.crates;
    }

    /** {@code tags}, main.tenon:25. */
    public @Nullable List<String> tags() {
        return state.tags;
    }

    /** {@code kinds}, main.tenon:26. */
    public @Nullable List<EnumValue<Kind>> kinds() {
        return state.kinds;
    }

    /** {@code days}, main.tenon:27. */
    public @Nullable List<Integer> days() {
        return state.days;
    }

    /** {@code least}, main.tenon:28. */
    public @Nullable Integer least() {
        return state.least;
    }

    /** {@code most}, main.tenon:29. */
    public @Nullable Long most() {
        return state.most;
    }

    /** {@code tide}, main.tenon:30. */
    public @Nullable Double tide() {
        return state.tide;
    }

    /** {@code draught}, main.tenon:31. */
    public @Nullable Double draught() {
        return state.draught;
    }

    /** {@code kind}, main.tenon:32. */
    public @Nullable EnumValue<Kind> kind() {
        return state.kind;
    }

    /** {@code other}, main.tenon:33. */
    public @Nullable EnumValue<Kind> other() {
        return state.other;
    }

    /** {@code box}, main.tenon:34. */
    public @Nullable Box box() {
        return state.box;
    }

    /** {@code a}, main.tenon:35. */
    public @Nullable String a() {
        return state.a;
    }

    /** {@code b}, main.tenon:36. */
    public @Nullable String b() {
        return state.b;
    }

    /** {@code c}, main.tenon:37. */
    public @Nullable String c() {
        return state.c;
    }

    /** {@code d}, main.tenon:38. */
    public @Nullable String d() {
        return state.d;
    }

    /** {@code e}, main.tenon:39. */
    public @Nullable String e() {
        return state.e;
    }

    /** {@code f}, main.tenon:40. */
    public @Nullable String f() {
        return state.f;
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Load> {
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
        protected @Nullable Load answer(JsonReader in) {
            return Load.read(in);
        }

        @Override
        public Load draft() {
            return new Load((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder> implements Step.Create.Builder<Load> {
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
    public static final class Update extends Step.Update<Load> {
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
        protected @Nullable Load answer(JsonReader in) {
            return Load.read(in);
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

        /** {@code code}, main.tenon:23. */
        public B code(String code) {
            this.state.code = given(code, "code");
            return self();
        }

        /** {@code crates}, main.tenon:24. */
        public B crates(List<Crate> crates) {
            this.state.crates = given(crates, "crates");
            return self();
        }

        /** {@code tags}, main.tenon:25. */
        public B tags(List<String> tags) {
            this.state.tags = given(tags, "tags");
            return self();
        }

        /** {@code kinds}, main.tenon:26. */
        public B kinds(List<? extends EnumValue<Kind>> kinds) {
            this.state.kinds = given(kinds, "kinds");
            return self();
        }

        /** {@code days}, main.tenon:27. */
        public B days(List<Integer> days) {
            this.state.days = given(days, "days");
            return self();
        }

        /** {@code least}, main.tenon:28. */
        public B least(int least) {
            this.state.least = least;
            return self();
        }

        /** {@code most}, main.tenon:29. */
        public B most(long most) {
            this.state.most = most;
            return self();
        }

        /** {@code tide}, main.tenon:30. */
        public B tide(double tide) {
            this.state.tide = tide;
            return self();
        }

        /** {@code draught}, main.tenon:31. */
        public B draught(double draught) {
            this.state.draught = draught;
            return self();
        }

        /** {@code kind}, main.tenon:32. */
        public B kind(EnumValue<Kind> kind) {
            this.state.kind = given(kind, "kind");
            return self();
        }

        /** {@code other}, main.tenon:33. */
        public B other(EnumValue<Kind> other) {
            this.state.other = given(other, "other");
            return self();
        }

        /** {@code box}, main.tenon:34. */
        public B box(Box box) {
            this.state.box = given(box, "box");
            return self();
        }

        /** {@code a}, main.tenon:35. */
        public B a(String a) {
            this.state.a = given(a, "a");
            return self();
        }

        /** {@code b}, main.tenon:36. */
        public B b(String b) {
            this.state.b = given(b, "b");
            return self();
        }

        /** {@code c}, main.tenon:37. */
        public B c(String c) {
            this.state.c = given(c, "c");
            return self();
        }

        /** {@code d}, main.tenon:38. */
        public B d(String d) {
            this.state.d = given(d, "d");
            return self();
        }

        /** {@code e}, main.tenon:39. */
        public B e(String e) {
            this.state.e = given(e, "e");
            return self();
        }

        /** {@code f}, main.tenon:40. */
        public B f(String f) {
            this.state.f = given(f, "f");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("code", "crates", "tags", "kinds", "days", "least", "most", "tide", "draught", "kind",
                        "other", "box", "a", "b", "c", "d", "e", "f").and(Step.State.FIELDS);

        private static final Pattern PATTERN_1 = Pattern.compile("[a-z]{3}");

        private static final Pattern PATTERN_2 = Pattern.compile("\\d+");

        @Nullable String code;
        @Nullable List<Crate> crates;
        @Nullable List<String> tags;
        @Nullable List<EnumValue<Kind>> kinds;
        @Nullable List<Integer> days;
        @Nullable Integer least;
        @Nullable Long most;
        @Nullable Double tide;
        @Nullable Double draught;
        @Nullable EnumValue<Kind> kind;
        @Nullable EnumValue<Kind> other;
        @Nullable Box box;
        @Nullable String a;
        @Nullable String b;
        @Nullable String c;
        @Nullable String d;
        @Nullable String e;
        @Nullable String f;

        State() {
            this.type = "LOAD";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.code = in.string();
                case 1 -> this.crates = in.list(Crate::read);
                case 2 -> this.tags = in.strings();
                case 3 -> this.kinds = in.list(Kind::read);
                case 4 -> this.days = in.list(item -> item.int32());
                case 5 -> this.least = in.int32();
                case 6 -> this.most = in.int64();
                case 7 -> this.tide = in.float64();
                case 8 -> this.draught = in.float64();
                case 9 -> this.kind = Kind.read(in);
                case 10 -> this.other = Kind.read(in);
                case 11 -> this.box = Box.read(in);
                case 12 -> this.a = in.string();
                case 13 -> this.b = in.string();
                case 14 -> this.c = in.string();
                case 15 -> this.d = in.string();
                case 16 -> this.e = in.string();
                case 17 -> this.f = in.string();
                default -> super.readField(field - 18, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("code", this.code);
                case 1 -> out.objects("crates", this.crates);
                case 2 -> out.strings("tags", this.tags);
                case 3 -> out.list("kinds", this.kinds, JsonWriter::value);
                case 4 -> out.list("days", this.days, JsonWriter::value);
                case 5 -> out.int32("least", this.least);
                case 6 -> out.int64("most", this.most);
                case 7 -> out.float64("tide", this.tide);
                case 8 -> out.float64("draught", this.draught);
                case 9 -> out.enumValue("kind", this.kind);
                case 10 -> out.enumValue("other", this.other);
                case 11 -> out.object("box", this.box);
                case 12 -> out.string("a", this.a);
                case 13 -> out.string("b", this.b);
                case 14 -> out.string("c", this.c);
                case 15 -> out.string("d", this.d);
                case 16 -> out.string("e", this.e);
                case 17 -> out.string("f", this.f);
                default -> super.writeField(field - 18, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.code, this.crates, this.tags, this.kinds, this.days, this.least, this.most,
                    this.tide, this.draught, this.kind, this.other, this.box, this.a, this.b, this.c, this.d, this.e,
                    this.f);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.eachNested("crates", this.crates);
            violations.nested("box", this.box);
            if ((this.code != null && PATTERN_1.matcher(this.code).matches())
                    || !(this.name != null && PATTERN_2.matcher(this.name).matches())) {
                violations.require("a", this.a, "when code matches \"[a-z]{3}\" or not name matches \"\\\\d+\"");
            }
            if (violations.canJudge(this.crates, this.code)
                    && ((this.crates != null && this.crates.size() > 2)
                            || (this.code != null && this.code.length() < 2))) {
                violations.forbid("a", this.a, "when size of crates > 2 or length of code < 2");
            }
            if ((!(this.tags != null && this.tags.size() == 1) && this.code != null && this.code.length() >= 4)
                    || holds(at(this.box, it -> it.state.words), it -> it.size() == 2)) {
                violations.require("b", this.b,
                        "when size of tags != 1 and length of code >= 4 or size of box.words == 2");
            }
            if (violations.canJudge(this.crates)
                    && some(this.crates, item -> item.state.weight != null && item.state.weight > 10L)) {
                violations.forbid("b", this.b, "when some crates.weight > 10");
            }
            if (some(this.tags, item -> "fast".equals(item)) || some(this.kinds, item -> item == Kind.HEAVY)
                    || some(this.days, item -> (item != null && item == 6L) || (item != null && item == 7L))
                    || some(this.tags, item -> item != null && item.length() > 8)) {
                violations.require("c", this.c,
                        "when some tags == \"fast\" or some kinds == HEAVY or some days in (6, 7) or some length of tags > 8");
            }
            if (some(this.crates, item -> some(item.state.items, item2 -> "Z".equals(item2.state.code)))
                    && !some(this.crates, item -> item.state.kind != Kind.HEAVY)) {
                violations.require("d", this.d,
                        "when some crates.items.code == \"Z\" and not some crates.kind != HEAVY");
            }
            if (less(this.most, this.least) || same(this.tide, this.draught) || same(this.kind, this.other)
                    || less(at(this.box, it -> it.state.high), at(this.box, it -> it.state.low))) {
                violations.require("e", this.e,
                        "when least > most or tide == draught or kind == other or box.high < box.low");
            }
            if (violations.canJudge(this.crates, this.most)
                    && (some(this.crates, item -> atMost(this.most, item.state.weight))
                            || some(this.crates, item -> !same(item.state.weight, item.state.limit)))) {
                violations.forbid("f", this.f, "when some crates.weight >= most or some crates.weight != crates.limit");
            }
        }
    }

    /** The object {@code box}. Declared at main.tenon:34. */
    public static final class Box extends Model {
        final State state;

        private Box(State state) {
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
        public static Box fromJson(JsonValue json) {
            return new Box(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable Box read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new Box(state);
        }

        /** {@code low}, main.tenon:34. */
        public @Nullable Integer low() {
            return state.low;
        }

        /** {@code high}, main.tenon:34. */
        public @Nullable Integer high() {
            return state.high;
        }

        /** {@code words}, main.tenon:34. */
        public @Nullable List<String> words() {
            return state.words;
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code low}, main.tenon:34. */
            public Builder low(int low) {
                this.state.low = low;
                return self();
            }

            /** {@code high}, main.tenon:34. */
            public Builder high(int high) {
                this.state.high = high;
                return self();
            }

            /** {@code words}, main.tenon:34. */
            public Builder words(List<String> words) {
                this.state.words = given(words, "words");
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Box build() {
                return new Box((State) checkedWhole(Box.class));
            }
        }

        /** The fields, as the view, the requests and their builders share them. */
        static final class State extends ObjectState {
            static final FieldNames FIELDS = FieldNames.of("low", "high", "words");

            @Nullable Integer low;
            @Nullable Integer high;
            @Nullable List<String> words;

            @Override
            public FieldNames fieldNames() {
                return FIELDS;
            }

            @Override
            public void readField(int field, JsonReader in) {
                switch (field) {
                    case 0 -> this.low = in.int32();
                    case 1 -> this.high = in.int32();
                    case 2 -> this.words = in.strings();
                    default -> super.readField(field - 3, in);
                }
            }

            @Override
            public void writeField(int field, JsonWriter out) {
                switch (field) {
                    case 0 -> out.int32("low", this.low);
                    case 1 -> out.int32("high", this.high);
                    case 2 -> out.strings("words", this.words);
                    default -> super.writeField(field - 3, out);
                }
            }

            @Override
            protected @Nullable Object[] values() {
                return new Object[] {this.low, this.high, this.words};
            }
        }
    }
}
