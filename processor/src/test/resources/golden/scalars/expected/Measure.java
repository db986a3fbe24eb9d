package com.example.harbour;

import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.net.URI;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code MEASURE}. Declared at main.tenon:6. */
@NullMarked
@Generated("dev.tenon")
public final class Measure extends Step {
    final State state;

    private Measure(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static NameStage<Create.Builder> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Measure fromJson(JsonValue json) {
        return new Measure(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Measure read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Measure(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code text}, main.tenon:7. */
    public @Nullable String text() {
        return state.text;
    }

    /** {@code name}, 1 to 64 characters, main.tenon:8. */
    public String name() {
        return promised(state.name, "name");
    }

    /** {@code label}, at most 64 characters, main.tenon:9. */
    public @Nullable String label() {
        return state.label;
    }

    /** {@code note}, at least 1 character, main.tenon:10. */
    public @Nullable String note() {
        return state.note;
    }

    /** {@code call_sign}, matches <code>[A-Z]&#123;2,5&#125;</code>, main.tenon:11. */
    public @Nullable String callSign() {
        return state.callSign;
    }

    /** {@code code}, 2 to 8 characters, matches <code>[a-z&#92;d]+|"quoted"</code>, main.tenon:12. */
    public @Nullable String code() {
        return state.code;
    }

    /** {@code lit}, main.tenon:13. */
    public @Nullable Boolean lit() {
        return state.lit;
    }

    /** {@code berth}, main.tenon:14. */
    public @Nullable Integer berth() {
        return state.berth;
    }

    /** {@code crew}, 1 to 40, main.tenon:15. */
    public @Nullable Integer crew() {
        return state.crew;
    }

    /** {@code draught}, at most -1, main.tenon:16. */
    public @Nullable Integer draught() {
        return state.draught;
    }

    /** {@code cargo}, main.tenon:17. */
    public @Nullable Long cargo() {
        return state.cargo;
    }

    /** {@code weight}, 0 to 9007199254740991, main.tenon:18. */
    public @Nullable Long weight() {
        return state.weight;
    }

    /** {@code depth}, -9223372036854775808 to 0, main.tenon:19. */
    public @Nullable Long depth() {
        return state.depth;
    }

    /** {@code tide}, main.tenon:20. */
    public @Nullable Double tide() {
        return state.tide;
    }

    /** {@code page}, main.tenon:21. */
    public @Nullable URI page() {
        return state.page;
    }

    /** {@code extra}, main.tenon:22. */
    public @Nullable JsonValue extra() {
        return state.extra;
    }

    /**
     * What comes ahead of {@code name} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface NameAhead<N> {
        /** {@code berth}, main.tenon:14. */
        N berth(int berth);

        /** {@code call_sign}, matches <code>[A-Z]&#123;2,5&#125;</code>, main.tenon:11. */
        N callSign(String callSign);

        /** {@code cargo}, main.tenon:17. */
        N cargo(long cargo);

        /** {@code code}, 2 to 8 characters, matches <code>[a-z&#92;d]+|"quoted"</code>, main.tenon:12. */
        N code(String code);

        /** {@code crew}, 1 to 40, main.tenon:15. */
        N crew(int crew);

        /** {@code depth}, -9223372036854775808 to 0, main.tenon:19. */
        N depth(long depth);

        /** {@code draught}, at most -1, main.tenon:16. */
        N draught(int draught);

        /** {@code extra}, main.tenon:22. */
        N extra(JsonValue extra);

        /** {@code label}, at most 64 characters, main.tenon:9. */
        N label(String label);

        /** {@code lit}, main.tenon:13. */
        N lit(boolean lit);
    }

    /**
     * The stage that asks for the required {@code name}.
     *
     * @param <N> the next stage
     */
    public interface NameStage<N> extends NameAhead<NameStage<N>> {
        /** {@code name}, 1 to 64 characters, main.tenon:8. */
        N name(String name);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Measure> {
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
        protected @Nullable Measure answer(JsonReader in) {
            return Measure.read(in);
        }

        @Override
        public Measure draft() {
            return new Measure((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Measure>, NameStage<Builder> {
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
    public static final class Update extends Step.Update<Measure> {
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
        protected @Nullable Measure answer(JsonReader in) {
            return Measure.read(in);
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

        /** {@code text}, main.tenon:7. */
        public B text(String text) {
            this.state.text = given(text, "text");
            return self();
        }

        /** {@code name}, 1 to 64 characters, main.tenon:8. */
        public B name(String name) {
            this.state.name = given(name, "name");
            return self();
        }

        /** {@code label}, at most 64 characters, main.tenon:9. */
        public B label(String label) {
            this.state.label = given(label, "label");
            return self();
        }

        /** {@code note}, at least 1 character, main.tenon:10. */
        public B note(String note) {
            this.state.note = given(note, "note");
            return self();
        }

        /** {@code call_sign}, matches <code>[A-Z]&#123;2,5&#125;</code>, main.tenon:11. */
        public B callSign(String callSign) {
            this.state.callSign = given(callSign, "callSign");
            return self();
        }

        /** {@code code}, 2 to 8 characters, matches <code>[a-z&#92;d]+|"quoted"</code>, main.tenon:12. */
        public B code(String code) {
            this.state.code = given(code, "code");
            return self();
        }

        /** {@code lit}, main.tenon:13. */
        public B lit(boolean lit) {
            this.state.lit = lit;
            return self();
        }

        /** {@code berth}, main.tenon:14. */
        public B berth(int berth) {
            this.state.berth = berth;
            return self();
        }

        /** {@code crew}, 1 to 40, main.tenon:15. */
        public B crew(int crew) {
            this.state.crew = crew;
            return self();
        }

        /** {@code draught}, at most -1, main.tenon:16. */
        public B draught(int draught) {
            this.state.draught = draught;
            return self();
        }

        /** {@code cargo}, main.tenon:17. */
        public B cargo(long cargo) {
            this.state.cargo = cargo;
            return self();
        }

        /** {@code weight}, 0 to 9007199254740991, main.tenon:18. */
        public B weight(long weight) {
            this.state.weight = weight;
            return self();
        }

        /** {@code depth}, -9223372036854775808 to 0, main.tenon:19. */
        public B depth(long depth) {
            this.state.depth = depth;
            return self();
        }

        /** {@code tide}, main.tenon:20. */
        public B tide(double tide) {
            this.state.tide = tide;
            return self();
        }

        /** {@code page}, main.tenon:21. */
        public B page(URI page) {
            this.state.page = given(page, "page");
            return self();
        }

        /** {@code extra}, main.tenon:22. */
        public B extra(JsonValue extra) {
            this.state.extra = given(extra, "extra");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("text", "name", "label", "note", "call_sign", "code", "lit", "berth", "crew", "draught",
                        "cargo", "weight", "depth", "tide", "page", "extra").and(Step.State.FIELDS);

        private static final Pattern PATTERN_1 = Pattern.compile("[A-Z]{2,5}");

        private static final Pattern PATTERN_2 = Pattern.compile("[a-z\\d]+|\"quoted\"");

        @Nullable String text;
        @Nullable String name;
        @Nullable String label;
        @Nullable String note;
        @Nullable String callSign;
        @Nullable String code;
        @Nullable Boolean lit;
        @Nullable Integer berth;
        @Nullable Integer crew;
        @Nullable Integer draught;
        @Nullable Long cargo;
        @Nullable Long weight;
        @Nullable Long depth;
        @Nullable Double tide;
        @Nullable URI page;
        @Nullable JsonValue extra;

        State() {
            this.type = "MEASURE";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.text = in.string();
                case 1 -> this.name = in.string();
                case 2 -> this.label = in.string();
                case 3 -> this.note = in.string();
                case 4 -> this.callSign = in.string();
                case 5 -> this.code = in.string();
                case 6 -> this.lit = in.bool();
                case 7 -> this.berth = in.int32();
                case 8 -> this.crew = in.int32();
                case 9 -> this.draught = in.int32();
                case 10 -> this.cargo = in.int64();
                case 11 -> this.weight = in.int64();
                case 12 -> this.depth = in.int64();
                case 13 -> this.tide = in.float64();
                case 14 -> this.page = in.uri();
                case 15 -> this.extra = in.json();
                default -> super.readField(field - 16, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("text", this.text);
                case 1 -> out.string("name", this.name);
                case 2 -> out.string("label", this.label);
                case 3 -> out.string("note", this.note);
                case 4 -> out.string("call_sign", this.callSign);
                case 5 -> out.string("code", this.code);
                case 6 -> out.bool("lit", this.lit);
                case 7 -> out.int32("berth", this.berth);
                case 8 -> out.int32("crew", this.crew);
                case 9 -> out.int32("draught", this.draught);
                case 10 -> out.int64("cargo", this.cargo);
                case 11 -> out.int64("weight", this.weight);
                case 12 -> out.int64("depth", this.depth);
                case 13 -> out.float64("tide", this.tide);
                case 14 -> out.uri("page", this.page);
                case 15 -> out.object("extra", this.extra);
                default -> super.writeField(field - 16, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.text, this.name, this.label, this.note, this.callSign, this.code, this.lit,
                    this.berth, this.crew, this.draught, this.cargo, this.weight, this.depth, this.tide, this.page,
                    this.extra);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("name", this.name);
            violations.length("name", this.name, 1, 64);
            violations.length("label", this.label, 0, 64);
            violations.length("note", this.note, 1, Integer.MAX_VALUE);
            violations.pattern("call_sign", this.callSign, PATTERN_1);
            violations.length("code", this.code, 2, 8);
            violations.pattern("code", this.code, PATTERN_2);
            violations.range("crew", this.crew, 1, 40);
            violations.range("draught", this.draught, Long.MIN_VALUE, -1);
            violations.range("weight", this.weight, 0, 9007199254740991L);
            violations.range("depth", this.depth, -9223372036854775808L, 0);
        }
    }
}
