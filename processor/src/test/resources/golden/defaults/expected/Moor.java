package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonMaps;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Alternative;
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

/** The action {@code MOOR}. Declared at main.tenon:14. */
@NullMarked
@Generated("dev.tenon")
public final class Moor extends Step {
    final State state;

    private Moor(State state) {
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

    /**
     * {@code names}, <code>["a", "&#42;/ &#92;u0040see &#92;&#92;u000a &#60;b&#62; &#233;", "&#92;"],"]</code> if
     * absent, main.tenon:15.
     */
    public @Nullable List<String> names() {
        return state.names;
    }

    /** {@code labels}, <code>&#123;&#125;</code> if absent, main.tenon:16. */
    public @Nullable Map<String, String> labels() {
        return state.labels;
    }

    /** {@code pier}, <code>&#123; "number": 1, "sides": ["LEFT", "RIGHT"] &#125;</code> if absent, main.tenon:17. */
    public @Nullable Pier pier() {
        return state.pier;
    }

    /**
     * {@code many}, <code>[1000000001, 1000000002, 1000000003, 1000000004, 1000000005, 1000000006, ...]</code> if
     * absent, main.tenon:18.
     */
    public @Nullable List<Integer> many() {
        return state.many;
    }

    /** {@code long_text}, <code>[...]</code> if absent, main.tenon:22. */
    public @Nullable List<String> longText() {
        return state.longText;
    }

    /**
     * {@code long_map}, <code>&#123; "north, by east": "&#92;&#92;&#92;"", "south": "a, b, c", ... &#125;</code> if
     * absent, main.tenon:23.
     */
    public @Nullable Map<String, String> longMap() {
        return state.longMap;
    }

    /** {@code long_object}, <code>&#123; ... &#125;</code> if absent, main.tenon:28. */
    public @Nullable LongObject longObject() {
        return state.longObject;
    }

    /** {@code pier_or_text}, <code>&#123; "number": 2 &#125;</code> if absent, main.tenon:31. */
    public @Nullable PierOrText pierOrText() {
        return state.pierOrText;
    }

    /** {@code text_or_sides}, <code>["LEFT"]</code> if absent, main.tenon:32. */
    public @Nullable TextOrSides textOrSides() {
        return state.textOrSides;
    }

    /** {@code text_or_number}, <code>"x"</code> if absent, main.tenon:33. */
    public @Nullable TextOrNumber textOrNumber() {
        return state.textOrNumber;
    }

    /** {@code built}, <code>&#123; "number": 3 &#125;</code> if absent, main.tenon:34. */
    public @Nullable Pier built() {
        return state.built;
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
        public static final class Builder extends Setters<Builder> implements Step.Create.Builder<Moor> {
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

        /**
         * {@code names}, <code>["a", "&#42;/ &#92;u0040see &#92;&#92;u000a &#60;b&#62; &#233;", "&#92;"],"]</code> if
         * absent, main.tenon:15.
         */
        public B names(List<String> names) {
            this.state.names = given(names, "names");
            return self();
        }

        /** {@code labels}, <code>&#123;&#125;</code> if absent, main.tenon:16. */
        public B labels(Map<String, String> labels) {
            this.state.labels = given(labels, "labels");
            return self();
        }

        /**
         * {@code pier}, <code>&#123; "number": 1, "sides": ["LEFT", "RIGHT"] &#125;</code> if absent, main.tenon:17.
         */
        public B pier(Pier pier) {
            this.state.pier = given(pier, "pier");
            return self();
        }

        /**
         * {@code many}, <code>[1000000001, 1000000002, 1000000003, 1000000004, 1000000005, 1000000006, ...]</code> if
         * absent, main.tenon:18.
         */
        public B many(List<Integer> many) {
            this.state.many = given(many, "many");
            return self();
        }

        /** {@code long_text}, <code>[...]</code> if absent, main.tenon:22. */
        public B longText(List<String> longText) {
            this.state.longText = given(longText, "longText");
            return self();
        }

        /**
         * {@code long_map}, <code>&#123; "north, by east": "&#92;&#92;&#92;"", "south": "a, b, c", ... &#125;</code> if
         * absent, main.tenon:23.
         */
        public B longMap(Map<String, String> longMap) {
            this.state.longMap = given(longMap, "longMap");
            return self();
        }

        /** {@code long_object}, <code>&#123; ... &#125;</code> if absent, main.tenon:28. */
        public B longObject(LongObject longObject) {
            this.state.longObject = given(longObject, "longObject");
            return self();
        }

        /** {@code pier_or_text}, <code>&#123; "number": 2 &#125;</code> if absent, main.tenon:31. */
        public B pierOrText(PierOrText pierOrText) {
            this.state.pierOrText = given(pierOrText, "pierOrText");
            return self();
        }

        /** {@code pier_or_text}, <code>&#123; "number": 2 &#125;</code> if absent, main.tenon:31. */
        public B pierOrText(Pier pierOrText) {
            this.state.pierOrText = PierOrText.of(given(pierOrText, "pierOrText"));
            return self();
        }

        /** {@code pier_or_text}, <code>&#123; "number": 2 &#125;</code> if absent, main.tenon:31. */
        public B pierOrText(String pierOrText) {
            this.state.pierOrText = PierOrText.of(given(pierOrText, "pierOrText"));
            return self();
        }

        /** {@code text_or_sides}, <code>["LEFT"]</code> if absent, main.tenon:32. */
        public B textOrSides(TextOrSides textOrSides) {
            this.state.textOrSides = given(textOrSides, "textOrSides");
            return self();
        }

        /** {@code text_or_sides}, <code>["LEFT"]</code> if absent, main.tenon:32. */
        public B textOrSides(String textOrSides) {
            this.state.textOrSides = TextOrSides.of(given(textOrSides, "textOrSides"));
            return self();
        }

        /** {@code text_or_sides}, <code>["LEFT"]</code> if absent, main.tenon:32. */
        public B textOrSides(List<? extends EnumValue<Side>> textOrSides) {
            this.state.textOrSides = TextOrSides.of(given(textOrSides, "textOrSides"));
            return self();
        }

        /** {@code text_or_number}, <code>"x"</code> if absent, main.tenon:33. */
        public B textOrNumber(TextOrNumber textOrNumber) {
            this.state.textOrNumber = given(textOrNumber, "textOrNumber");
            return self();
        }

        /** {@code text_or_number}, <code>"x"</code> if absent, main.tenon:33. */
        public B textOrNumber(String textOrNumber) {
            this.state.textOrNumber = TextOrNumber.of(given(textOrNumber, "textOrNumber"));
            return self();
        }

        /** {@code text_or_number}, <code>"x"</code> if absent, main.tenon:33. */
        public B textOrNumber(int textOrNumber) {
            this.state.textOrNumber = TextOrNumber.of(textOrNumber);
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("names", "labels", "pier", "many", "long_text", "long_map", "long_object", "pier_or_text",
                        "text_or_sides", "text_or_number", "built").readOnly("built").and(Step.State.FIELDS);

        @Nullable List<String> names;
        @Nullable Map<String, String> labels;
        @Nullable Pier pier;
        @Nullable List<Integer> many;
        @Nullable List<String> longText;
        @Nullable Map<String, String> longMap;
        @Nullable LongObject longObject;
        @Nullable PierOrText pierOrText;
        @Nullable TextOrSides textOrSides;
        @Nullable TextOrNumber textOrNumber;
        @Nullable Pier built;

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
                case 0 -> this.names = in.strings();
                case 1 -> this.labels = JsonMaps.read(in, item -> item.string());
                case 2 -> this.pier = Pier.read(in);
                case 3 -> this.many = in.list(item -> item.int32());
                case 4 -> this.longText = in.strings();
                case 5 -> this.longMap = JsonMaps.read(in, item -> item.string());
                case 6 -> this.longObject = LongObject.read(in);
                case 7 -> this.pierOrText = PierOrText.read(in);
                case 8 -> this.textOrSides = TextOrSides.read(in);
                case 9 -> this.textOrNumber = TextOrNumber.read(in);
                case 10 -> this.built = Pier.read(in);
                default -> super.readField(field - 11, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.strings("names", this.names);
                case 1 -> out.map("labels", this.labels, JsonWriter::value);
                case 2 -> out.object("pier", this.pier);
                case 3 -> out.list("many", this.many, JsonWriter::value);
                case 4 -> out.strings("long_text", this.longText);
                case 5 -> out.map("long_map", this.longMap, JsonWriter::value);
                case 6 -> out.object("long_object", this.longObject);
                case 7 -> out.object("pier_or_text", this.pierOrText);
                case 8 -> out.object("text_or_sides", this.textOrSides);
                case 9 -> out.object("text_or_number", this.textOrNumber);
                case 10 -> out.object("built", this.built);
                default -> super.writeField(field - 11, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.names, this.labels, this.pier, this.many, this.longText, this.longMap,
                    this.longObject, this.pierOrText, this.textOrSides, this.textOrNumber, this.built);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.nested("pier", this.pier);
            violations.nested("long_object", this.longObject);
            violations.nested("pier_or_text", this.pierOrText);
            violations.nested("text_or_sides", this.textOrSides);
            violations.nested("text_or_number", this.textOrNumber);
        }
    }

    /** The object {@code long_object}. Declared at main.tenon:28. */
    public static final class LongObject extends Model {
        final State state;

        private LongObject(State state) {
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
        public static LongObject fromJson(JsonValue json) {
            return new LongObject(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable LongObject read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new LongObject(state);
        }

        /** {@code first}, main.tenon:28. */
        public @Nullable String first() {
            return state.first;
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code first}, main.tenon:28. */
            public Builder first(String first) {
                this.state.first = given(first, "first");
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public LongObject build() {
                return new LongObject((State) checkedWhole(LongObject.class));
            }
        }

        /** The fields, as the view, the requests and their builders share them. */
        static final class State extends ObjectState {
            static final FieldNames FIELDS = FieldNames.of("first");

            @Nullable String first;

            @Override
            public FieldNames fieldNames() {
                return FIELDS;
            }

            @Override
            public void readField(int field, JsonReader in) {
                switch (field) {
                    case 0 -> this.first = in.string();
                    default -> super.readField(field - 1, in);
                }
            }

            @Override
            public void writeField(int field, JsonWriter out) {
                switch (field) {
                    case 0 -> out.string("first", this.first);
                    default -> super.writeField(field - 1, out);
                }
            }

            @Override
            protected @Nullable Object[] values() {
                return new Object[] {this.first};
            }
        }
    }

    /** One of several kinds of value of {@code pier_or_text}. Declared at main.tenon:31. */
    public sealed interface PierOrText extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static PierOrText fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable PierOrText read(JsonReader in) {
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
        static PierOrText of(Pier value) {
            return new OfPier(value);
        }

        /** Of a string. */
        static PierOrText of(String value) {
            return new OfString(value);
        }

        /** The value is an object. */
        final class OfPier extends ObjectAlternative<Pier> implements PierOrText {
            /** Holds {@code value}; never null. */
            public OfPier(Pier value) {
                super(value);
            }
        }

        /** The value is a string. */
        final class OfString extends Alternative<String> implements PierOrText {
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
        final class Unlisted extends UnlistedAlternative implements PierOrText {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }

    /** One of several kinds of value of {@code text_or_sides}. Declared at main.tenon:32. */
    public sealed interface TextOrSides extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static TextOrSides fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable TextOrSides read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.string()));
            } else if (kind == JsonKind.ARRAY) {
                List<EnumValue<Side>> value = in.list(Side::read);
                return of(Objects.requireNonNull(value));
            }
            return new Unlisted(in.value());
        }

        /** Of a string. */
        static TextOrSides of(String value) {
            return new OfString(value);
        }

        /** Of an array. */
        static TextOrSides of(List<? extends EnumValue<Side>> value) {
            return new OfList(value);
        }

        /** The value is a string. */
        final class OfString extends Alternative<String> implements TextOrSides {
            /** Holds {@code value}; never null. */
            public OfString(String value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** The value is an array. */
        final class OfList extends Alternative<List<EnumValue<Side>>> implements TextOrSides {
            /** Holds {@code value}; never null. */
            public OfList(List<? extends EnumValue<Side>> value) {
                super(List.copyOf(value));
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.items(value(), JsonWriter::value);
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements TextOrSides {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }

    /** One of several kinds of value of {@code text_or_number}. Declared at main.tenon:33. */
    public sealed interface TextOrNumber extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static TextOrNumber fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable TextOrNumber read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.string()));
            } else if (kind == JsonKind.NUMBER) {
                return of(Objects.requireNonNull(in.int32()));
            }
            return new Unlisted(in.value());
        }

        /** Of a string. */
        static TextOrNumber of(String value) {
            return new OfString(value);
        }

        /** Of a number. */
        static TextOrNumber of(int value) {
            return new OfInteger(value);
        }

        /** The value is a string. */
        final class OfString extends Alternative<String> implements TextOrNumber {
            /** Holds {@code value}; never null. */
            public OfString(String value) {
                super(value);
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.value(value());
            }
        }

        /** The value is a number. */
        final class OfInteger extends Alternative<Integer> implements TextOrNumber {
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
        final class Unlisted extends UnlistedAlternative implements TextOrNumber {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }
}
