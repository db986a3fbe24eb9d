package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code LIST}. Declared at main.tenon:5. */
@NullMarked
@Generated("dev.tenon")
public final class List_ extends Step {
    final State state;

    private List_(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static CodesStage<Create.Builder> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static List_ fromJson(JsonValue json) {
        return new List_(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable List_ read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new List_(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code names}, main.tenon:6. */
    public @Nullable List<String> names() {
        return state.names;
    }

    /** {@code codes}, 1 to 10 items, each 2 characters, matches <code>[A-Z]+</code>, main.tenon:7. */
    public List<String> codes() {
        return promised(state.codes, "codes");
    }

    /** {@code crew}, each 1 to 40, main.tenon:8. */
    public @Nullable List<Integer> crew() {
        return state.crew;
    }

    /** {@code weights}, at most 3 items, main.tenon:9. */
    public @Nullable List<Long> weights() {
        return state.weights;
    }

    /** {@code tides}, main.tenon:10. */
    public @Nullable List<Double> tides() {
        return state.tides;
    }

    /** {@code lit}, main.tenon:11. */
    public @Nullable List<Boolean> lit() {
        return state.lit;
    }

    /** {@code pages}, main.tenon:12. */
    public @Nullable List<URI> pages() {
        return state.pages;
    }

    /** {@code extras}, main.tenon:13. */
    public @Nullable List<JsonValue> extras() {
        return state.extras;
    }

    /** {@code colours}, main.tenon:14. */
    public @Nullable List<EnumValue<Colour>> colours() {
        return state.colours;
    }

    /** {@code crates}, at least 1 item, main.tenon:15. */
    public @Nullable List<Crate> crates() {
        return state.crates;
    }

    /** {@code grid}, at most 3 items, each 3 items, each 0 to 9, main.tenon:16. */
    public @Nullable List<List<Integer>> grid() {
        return state.grid;
    }

    /** {@code words}, each each at least 1 character, main.tenon:17. */
    public @Nullable List<List<String>> words() {
        return state.words;
    }

    /** {@code names_of_names}, main.tenon:18. */
    public @Nullable List<List<List<String>>> namesOfNames() {
        return state.namesOfNames;
    }

    /** {@code cube}, each each each 0 to 9, main.tenon:19. */
    public @Nullable List<List<List<Integer>>> cube() {
        return state.cube;
    }

    /** {@code palettes}, main.tenon:20. */
    public @Nullable List<List<EnumValue<Colour>>> palettes() {
        return state.palettes;
    }

    /** {@code stacks}, 1 to 2 items, main.tenon:21. */
    public @Nullable List<List<Crate>> stacks() {
        return state.stacks;
    }

    /** {@code keys}, at least 1 item, each each at least 8 characters, main.tenon:22. */
    public @Nullable List<List<String>> keys() {
        return state.keys;
    }

    /**
     * The stage that asks for the required {@code codes}.
     *
     * @param <N> the next stage
     */
    public interface CodesStage<N> {
        /** {@code codes}, 1 to 10 items, each 2 characters, matches <code>[A-Z]+</code>, main.tenon:7. */
        N codes(List<String> codes);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<List_> {
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
        protected @Nullable List_ answer(JsonReader in) {
            return List_.read(in);
        }

        @Override
        public List_ draft() {
            return new List_((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<List_>, CodesStage<Builder> {
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
    public static final class Update extends Step.Update<List_> {
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
        protected @Nullable List_ answer(JsonReader in) {
            return List_.read(in);
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

        /** {@code names}, main.tenon:6. */
        public B names(List<String> names) {
            this.state.names = given(names, "names");
            return self();
        }

        /** {@code codes}, 1 to 10 items, each 2 characters, matches <code>[A-Z]+</code>, main.tenon:7. */
        public B codes(List<String> codes) {
            this.state.codes = given(codes, "codes");
            return self();
        }

        /** {@code crew}, each 1 to 40, main.tenon:8. */
        public B crew(List<Integer> crew) {
            this.state.crew = given(crew, "crew");
            return self();
        }

        /** {@code weights}, at most 3 items, main.tenon:9. */
        public B weights(List<Long> weights) {
            this.state.weights = given(weights, "weights");
            return self();
        }

        /** {@code tides}, main.tenon:10. */
        public B tides(List<Double> tides) {
            this.state.tides = given(tides, "tides");
            return self();
        }

        /** {@code lit}, main.tenon:11. */
        public B lit(List<Boolean> lit) {
            this.state.lit = given(lit, "lit");
            return self();
        }

        /** {@code pages}, main.tenon:12. */
        public B pages(List<URI> pages) {
            this.state.pages = given(pages, "pages");
            return self();
        }

        /** {@code extras}, main.tenon:13. */
        public B extras(List<JsonValue> extras) {
            this.state.extras = given(extras, "extras");
            return self();
        }

        /** {@code colours}, main.tenon:14. */
        public B colours(List<? extends EnumValue<Colour>> colours) {
            this.state.colours = given(colours, "colours");
            return self();
        }

        /** {@code crates}, at least 1 item, main.tenon:15. */
        public B crates(List<Crate> crates) {
            this.state.crates = given(crates, "crates");
            return self();
        }

        /** {@code grid}, at most 3 items, each 3 items, each 0 to 9, main.tenon:16. */
        public B grid(List<? extends List<Integer>> grid) {
            this.state.grid = given(grid, "grid");
            return self();
        }

        /** {@code words}, each each at least 1 character, main.tenon:17. */
        public B words(List<? extends List<String>> words) {
            this.state.words = given(words, "words");
            return self();
        }

        /** {@code names_of_names}, main.tenon:18. */
        public B namesOfNames(List<? extends List<List<String>>> namesOfNames) {
            this.state.namesOfNames = given(namesOfNames, "namesOfNames");
            return self();
        }

        /** {@code cube}, each each each 0 to 9, main.tenon:19. */
        public B cube(List<? extends List<List<Integer>>> cube) {
            this.state.cube = given(cube, "cube");
            return self();
        }

        /** {@code palettes}, main.tenon:20. */
        public B palettes(List<? extends List<EnumValue<Colour>>> palettes) {
            this.state.palettes = given(palettes, "palettes");
            return self();
        }

        /** {@code stacks}, 1 to 2 items, main.tenon:21. */
        public B stacks(List<? extends List<Crate>> stacks) {
            this.state.stacks = given(stacks, "stacks");
            return self();
        }

        /** {@code keys}, at least 1 item, each each at least 8 characters, main.tenon:22. */
        public B keys(List<? extends List<String>> keys) {
            this.state.keys = given(keys, "keys");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("names", "codes", "crew", "weights", "tides", "lit", "pages", "extras", "colours",
                        "crates", "grid", "words", "names_of_names", "cube", "palettes", "stacks", "keys").secret(
                        "keys").and(Step.State.FIELDS);

        private static final Pattern PATTERN_1 = Pattern.compile("[A-Z]+");

        @Nullable List<String> names;
        @Nullable List<String> codes;
        @Nullable List<Integer> crew;
        @Nullable List<Long> weights;
        @Nullable List<Double> tides;
        @Nullable List<Boolean> lit;
        @Nullable List<URI> pages;
        @Nullable List<JsonValue> extras;
        @Nullable List<EnumValue<Colour>> colours;
        @Nullable List<Crate> crates;
        @Nullable List<List<Integer>> grid;
        @Nullable List<List<String>> words;
        @Nullable List<List<List<String>>> namesOfNames;
        @Nullable List<List<List<Integer>>> cube;
        @Nullable List<List<EnumValue<Colour>>> palettes;
        @Nullable List<List<Crate>> stacks;
        @Nullable List<List<String>> keys;

        State() {
            this.type = "LIST";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.names = in.strings();
                case 1 -> this.codes = in.strings();
                case 2 -> this.crew = in.list(item -> item.int32());
                case 3 -> this.weights = in.list(item -> item.int64());
                case 4 -> this.tides = in.list(item -> item.float64());
                case 5 -> this.lit = in.list(item -> item.bool());
                case 6 -> this.pages = in.list(item -> item.uri());
                case 7 -> this.extras = in.list(JsonReader::value);
                case 8 -> this.colours = in.list(Colour::read);
                case 9 -> this.crates = in.list(Crate::read);
                case 10 -> this.grid = in.list(item -> item.list(itemItem -> itemItem.int32()));
                case 11 -> this.words = in.list(item -> item.strings());
                case 12 -> this.namesOfNames = in.list(item -> item.list(itemItem -> itemItem.strings()));
                case 13 ->
                        this.cube =
                                in.list(item ->
                                        item.list(itemItem -> itemItem.list(itemItemItem -> itemItemItem.int32())));
                case 14 -> this.palettes = in.list(item -> item.list(Colour::read));
                case 15 -> this.stacks = in.list(item -> item.list(Crate::read));
                case 16 -> this.keys = in.list(item -> item.strings());
                default -> super.readField(field - 17, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.strings("names", this.names);
                case 1 -> out.strings("codes", this.codes);
                case 2 -> out.list("crew", this.crew, JsonWriter::value);
                case 3 -> out.list("weights", this.weights, JsonWriter::value);
                case 4 -> out.list("tides", this.tides, JsonWriter::value);
                case 5 -> out.list("lit", this.lit, JsonWriter::value);
                case 6 -> out.list("pages", this.pages, JsonWriter::value);
                case 7 -> out.list("extras", this.extras, JsonWriter::value);
                case 8 -> out.list("colours", this.colours, JsonWriter::value);
                case 9 -> out.objects("crates", this.crates);
                case 10 -> out.list("grid", this.grid, (out1, items1) -> out1.items(items1, JsonWriter::value));
                case 11 -> out.list("words", this.words, (out1, items1) -> out1.items(items1, JsonWriter::value));
                case 12 ->
                        out.list("names_of_names", this.namesOfNames, (out1, items1) ->
                                out1.items(items1, (out2, items2) -> out2.items(items2, JsonWriter::value)));
                case 13 ->
                        out.list("cube", this.cube, (out1, items1) ->
                                out1.items(items1, (out2, items2) -> out2.items(items2, JsonWriter::value)));
                case 14 -> out.list("palettes", this.palettes, (out1, items1) -> out1.items(items1, JsonWriter::value));
                case 15 -> out.list("stacks", this.stacks, (out1, items1) -> out1.items(items1, JsonWriter::value));
                case 16 ->
                        out.secret().list("keys", this.keys, (out1, items1) -> out1.items(items1, JsonWriter::value));
                default -> super.writeField(field - 17, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.names, this.codes, this.crew, this.weights, this.tides, this.lit,
                    this.pages, this.extras, this.colours, this.crates, this.grid, this.words, this.namesOfNames,
                    this.cube, this.palettes, this.stacks, this.keys);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("codes", this.codes);
            violations.size("codes", this.codes, 1, 10);
            violations.each("codes", this.codes, (path, item) -> {
                violations.length(path, item, 2, 2);
                violations.pattern(path, item, PATTERN_1);
            });
            violations.each("crew", this.crew, (path, item) -> violations.range(path, item, 1, 40));
            violations.size("weights", this.weights, 0, 3);
            violations.size("crates", this.crates, 1, Integer.MAX_VALUE);
            violations.eachNested("crates", this.crates);
            violations.size("grid", this.grid, 0, 3);
            violations.each("grid", this.grid, (path, item) -> {
                violations.size(path, item, 3, 3);
                violations.each(path, item, (pathItem, itemItem) -> violations.range(pathItem, itemItem, 0, 9));
            });
            violations.each("words", this.words, (path, item) ->
                    violations.each(path, item, (pathItem, itemItem) ->
                            violations.length(pathItem, itemItem, 1, Integer.MAX_VALUE)));
            violations.each("cube", this.cube, (path, item) ->
                    violations.each(path, item, (pathItem, itemItem) ->
                            violations.each(pathItem, itemItem, (pathItemItem, itemItemItem) ->
                                    violations.range(pathItemItem, itemItemItem, 0, 9))));
            violations.size("stacks", this.stacks, 1, 2);
            violations.each("stacks", this.stacks, (path, item) -> violations.eachNested(path, item));
            violations.secret().size("keys", this.keys, 1, Integer.MAX_VALUE);
            violations.each("keys", this.keys, (path, item) ->
                    violations.each(path, item, (pathItem, itemItem) ->
                            violations.secret().length(pathItem, itemItem, 8, Integer.MAX_VALUE)));
        }
    }
}
