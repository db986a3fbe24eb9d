package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A title with &#42;/ and &#60;b&#62; &#38; {@code code}. &#64;deprecated not really &#64;Override. Declared at
 * main.tenon:24.
 */
@NullMarked
@Generated("dev.tenon")
public final class Load extends Step {
    final State state;

    private Load(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static Step.NameStage<Create.Builder> create() {
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

    /**
     * averyveryveryverylongwordthatdoesnotfitonanylineofajavadoccommentsinceithasnoblankatwhichitcouldbebrokeninanywayatallreally.
     * {@code long_word}, main.tenon:26.
     */
    public @Nullable String longWord() {
        return state.longWord;
    }

    /**
     * A very long line that goes on and on, further than any line of a file of Java should, so that it has to be broken
     * somewhere, and then once more, since it is long enough for three lines of a comment at any depth of nesting, be
     * it in a getter, a setter or a stage. {@code long_line}, main.tenon:28.
     */
    public @Nullable String longLine() {
        return state.longLine;
    }

    /**
     * Ends with a backslash &#92;. {@code backslash}, matches
     * <code>&#92;&#42;/|&#92;u0022|[&#123;&#125;&#64;&#60;&#62;]+</code>, main.tenon:30.
     */
    public @Nullable String backslash() {
        return state.backslash;
    }

    /** Lists: - one - two. {@code lines}, in furlongs, main.tenon:34. */
    public @Nullable List<String> lines() {
        return state.lines;
    }

    /** <code>wire &#42;/ name</code>, <code>"&#42;/ default &#92;u0022"</code> if absent, main.tenon:35. */
    public @Nullable String wireName() {
        return state.wireName;
    }

    /** {@code kind}, main.tenon:36. */
    public @Nullable EnumValue<Kind> kind() {
        return state.kind;
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
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Load>, Step.NameStage<Builder> {
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

        /**
         * averyveryveryverylongwordthatdoesnotfitonanylineofajavadoccommentsinceithasnoblankatwhichitcouldbebrokeninanywayatallreally.
         * {@code long_word}, main.tenon:26.
         */
        public B longWord(String longWord) {
            this.state.longWord = given(longWord, "longWord");
            return self();
        }

        /**
         * A very long line that goes on and on, further than any line of a file of Java should, so that it has to be
         * broken somewhere, and then once more, since it is long enough for three lines of a comment at any depth of
         * nesting, be it in a getter, a setter or a stage. {@code long_line}, main.tenon:28.
         */
        public B longLine(String longLine) {
            this.state.longLine = given(longLine, "longLine");
            return self();
        }

        /**
         * Ends with a backslash &#92;. {@code backslash}, matches
         * <code>&#92;&#42;/|&#92;u0022|[&#123;&#125;&#64;&#60;&#62;]+</code>, main.tenon:30.
         */
        public B backslash(String backslash) {
            this.state.backslash = given(backslash, "backslash");
            return self();
        }

        /** Lists: - one - two. {@code lines}, in furlongs, main.tenon:34. */
        public B lines(List<String> lines) {
            this.state.lines = given(lines, "lines");
            return self();
        }

        /** <code>wire &#42;/ name</code>, <code>"&#42;/ default &#92;u0022"</code> if absent, main.tenon:35. */
        public B wireName(String wireName) {
            this.state.wireName = given(wireName, "wireName");
            return self();
        }

        /** {@code kind}, main.tenon:36. */
        public B kind(EnumValue<Kind> kind) {
            this.state.kind = given(kind, "kind");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("long_word", "long_line", "backslash", "lines", "wire */ name", "kind").and(
                        Step.State.FIELDS);

        private static final Pattern PATTERN_1 = Pattern.compile("\\*/|\\u0022|[{}@<>]+");

        @Nullable String longWord;
        @Nullable String longLine;
        @Nullable String backslash;
        @Nullable List<String> lines;
        @Nullable String wireName;
        @Nullable EnumValue<Kind> kind;

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
                case 0 -> this.longWord = in.string();
                case 1 -> this.longLine = in.string();
                case 2 -> this.backslash = in.string();
                case 3 -> this.lines = in.strings();
                case 4 -> this.wireName = in.string();
                case 5 -> this.kind = Kind.read(in);
                default -> super.readField(field - 6, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("long_word", this.longWord);
                case 1 -> out.string("long_line", this.longLine);
                case 2 -> out.string("backslash", this.backslash);
                case 3 -> out.strings("lines", this.lines);
                case 4 -> out.string("wire */ name", this.wireName);
                case 5 -> out.enumValue("kind", this.kind);
                default -> super.writeField(field - 6, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.longWord, this.longLine, this.backslash, this.lines, this.wireName,
                    this.kind);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.pattern("backslash", this.backslash, PATTERN_1);
        }
    }

    /** The values of {@code kind}. Declared at main.tenon:36. */
    public enum Kind implements EnumValue<Kind> {
        /** First &#42;/ value. {@code A}, main.tenon:38. */
        A,

        /** &#123;&#64;code B&#125;. {@code B}, main.tenon:40. */
        B;

        private static final Function<String, EnumValue<Kind>> BY_WIRE = EnumValue.index(Kind.class);

        /** The constant for a value on the wire, or the value itself if the spec does not list it. */
        public static EnumValue<Kind> of(String wire) {
            return BY_WIRE.apply(wire);
        }

        /** Reads the value at hand, null for null. */
        public static @Nullable EnumValue<Kind> read(JsonReader in) {
            return in.string(BY_WIRE);
        }

        @Override
        public String wire() {
            return name();
        }

        @Override
        public Kind orNull() {
            return this;
        }
    }
}
