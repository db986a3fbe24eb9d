package com.example.harbour;

import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Alternative;
import dev.tenon.runtime.model.UnionValue;
import dev.tenon.runtime.model.UnlistedAlternative;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code LOCK}. Declared at main.tenon:5. */
@NullMarked
@Generated("dev.tenon")
public final class Lock extends Step {
    final State state;

    private Lock(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static CodeStage<Create.Builder> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Lock fromJson(JsonValue json) {
        return new Lock(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Lock read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Lock(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code code}, 4 to 8 characters, matches <code>&#92;d+</code>, main.tenon:6. */
    public String code() {
        return promised(state.code, "code");
    }

    /** {@code pins}, each 1000 to 9999, main.tenon:7. */
    public @Nullable List<Integer> pins() {
        return state.pins;
    }

    /** {@code either}, main.tenon:9. */
    public @Nullable Either either() {
        return state.either;
    }

    /** {@code note}, main.tenon:10. */
    public @Nullable String note() {
        return state.note;
    }

    /**
     * The stage that asks for the required {@code code}.
     *
     * @param <N> the next stage
     */
    public interface CodeStage<N> {
        /** {@code code}, 4 to 8 characters, matches <code>&#92;d+</code>, main.tenon:6. */
        N code(String code);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Lock> {
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
        protected @Nullable Lock answer(JsonReader in) {
            return Lock.read(in);
        }

        @Override
        public Lock draft() {
            return new Lock((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Lock>, CodeStage<Builder> {
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
    public static final class Update extends Step.Update<Lock> {
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
        protected @Nullable Lock answer(JsonReader in) {
            return Lock.read(in);
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

        /** {@code code}, 4 to 8 characters, matches <code>&#92;d+</code>, main.tenon:6. */
        public B code(String code) {
            this.state.code = given(code, "code");
            return self();
        }

        /** {@code pins}, each 1000 to 9999, main.tenon:7. */
        public B pins(List<Integer> pins) {
            this.state.pins = given(pins, "pins");
            return self();
        }

        /** {@code key}, main.tenon:8. */
        public B key(Key key) {
            this.state.key = given(key, "key");
            return self();
        }

        /** {@code either}, main.tenon:9. */
        public B either(Either either) {
            this.state.either = given(either, "either");
            return self();
        }

        /** {@code either}, main.tenon:9. */
        public B either(int either) {
            this.state.either = Either.of(either);
            return self();
        }

        /** {@code either}, main.tenon:9. */
        public B either(String either) {
            this.state.either = Either.of(given(either, "either"));
            return self();
        }

        /** {@code note}, main.tenon:10. */
        public B note(String note) {
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
                FieldNames.of("code", "pins", "key", "either", "note").nullable("note").secret("code", "pins", "key",
                        "either", "note").and(Step.State.FIELDS);

        private static final Pattern PATTERN_1 = Pattern.compile("\\d+");

        @Nullable String code;
        @Nullable List<Integer> pins;
        @Nullable Key key;
        @Nullable Either either;
        @Nullable String note;

        State() {
            this.type = "LOCK";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.code = in.string();
                case 1 -> this.pins = in.list(item -> item.int32());
                case 2 -> this.key = Key.read(in);
                case 3 -> this.either = Either.read(in);
                case 4 -> this.note = in.string();
                default -> super.readField(field - 5, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.secret().string("code", this.code);
                case 1 -> out.secret().list("pins", this.pins, JsonWriter::value);
                case 2 -> out.secret().object("key", this.key);
                case 3 -> out.secret().object("either", this.either);
                case 4 -> out.secret().string("note", this.note);
                default -> super.writeField(field - 5, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.code, this.pins, this.key, this.either, this.note);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("code", this.code);
            violations.secret().length("code", this.code, 4, 8);
            violations.secret().pattern("code", this.code, PATTERN_1);
            violations.each("pins", this.pins, (path, item) -> violations.secret().range(path, item, 1000, 9999));
            violations.secret().nested("key", this.key);
            violations.secret().nested("either", this.either);
        }
    }

    /** One of several kinds of value of {@code either}. Declared at main.tenon:9. */
    public sealed interface Either extends UnionValue {
        /** From JSON, whoever sends it. */
        @FromJson
        static Either fromJson(JsonValue json) {
            JsonReader in = JsonReader.over(json);
            return in.whole(read(in));
        }

        /** Reads the value at hand, null for null. */
        static @Nullable Either read(JsonReader in) {
            JsonKind kind = in.kind();
            if (kind == JsonKind.NULL) {
                return null;
            } else if (kind == JsonKind.NUMBER) {
                return of(Objects.requireNonNull(in.int32()));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.string()));
            }
            return new Unlisted(in.value());
        }

        /** Of a number. */
        static Either of(int value) {
            return new OfInteger(value);
        }

        /** Of a string. */
        static Either of(String value) {
            return new OfString(value);
        }

        /** The value is a number. */
        final class OfInteger extends Alternative<Integer> implements Either {
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
        final class OfString extends Alternative<String> implements Either {
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
                violations.length("", value(), 1, 8);
            }
        }

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Either {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }
}
