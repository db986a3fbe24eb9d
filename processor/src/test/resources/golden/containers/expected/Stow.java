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
import dev.tenon.runtime.model.ObjectState;
import dev.tenon.runtime.model.UnionValue;
import dev.tenon.runtime.model.UnlistedAlternative;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code STOW}. Declared at main.tenon:9. */
@NullMarked
@Generated("dev.tenon")
public final class Stow extends Step {
    final State state;

    private Stow(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static LabelsStage<TagsStage<Create.Builder>> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Stow fromJson(JsonValue json) {
        return new Stow(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Stow read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Stow(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code tags}, 1 to 3 items, none twice, each at least 1 character, main.tenon:10. */
    public List<String> tags() {
        return promised(state.tags, "tags");
    }

    /** {@code numbers}, none twice, main.tenon:11. */
    public @Nullable List<Integer> numbers() {
        return state.numbers;
    }

    /** {@code rows}, none twice, main.tenon:12. */
    public @Nullable List<Crate> rows() {
        return state.rows;
    }

    /** {@code labels}, main.tenon:13. */
    public Map<String, String> labels() {
        return promised(state.labels, "labels");
    }

    /** {@code counts}, 1 to 3 entries, each 0 to 9, main.tenon:14. */
    public @Nullable Map<String, Integer> counts() {
        return state.counts;
    }

    /** {@code days}, main.tenon:15. */
    public @Nullable Map<String, LocalDate> days() {
        return state.days;
    }

    /** {@code waits}, each at least 1 second, main.tenon:16. */
    public @Nullable Map<String, Duration> waits() {
        return state.waits;
    }

    /** {@code waits_in_a_row}, each in seconds, main.tenon:17. */
    public @Nullable List<Duration> waitsInARow() {
        return state.waitsInARow;
    }

    /** {@code paints}, main.tenon:18. */
    public @Nullable Map<String, EnumValue<Colour>> paints() {
        return state.paints;
    }

    /** {@code marks}, main.tenon:19. */
    public @Nullable Map<String, EnumValue<Marks>> marks() {
        return state.marks;
    }

    /** {@code crates}, at most 2 entries, main.tenon:20. */
    public @Nullable Map<String, Crate> crates() {
        return state.crates;
    }

    /** {@code inline}, main.tenon:21. */
    public @Nullable Map<String, Inline> inline() {
        return state.inline;
    }

    /** {@code extras}, main.tenon:22. */
    public @Nullable Map<String, JsonValue> extras() {
        return state.extras;
    }

    /** {@code stacks}, main.tenon:23. */
    public @Nullable Map<String, List<Crate>> stacks() {
        return state.stacks;
    }

    /** {@code holds}, main.tenon:24. */
    public @Nullable List<Map<String, Crate>> holds() {
        return state.holds;
    }

    /** {@code grid}, none twice, each 3 items, each 0 to 9, main.tenon:25. */
    public @Nullable List<List<Integer>> grid() {
        return state.grid;
    }

    /** {@code maps}, each each at least 0, main.tenon:26. */
    public @Nullable Map<String, Map<String, BigDecimal>> maps() {
        return state.maps;
    }

    /** {@code names}, none twice, each each at least 1 character, main.tenon:27. */
    public @Nullable List<Map<String, String>> names() {
        return state.names;
    }

    /** {@code either}, main.tenon:28. */
    public @Nullable Either either() {
        return state.either;
    }

    /**
     * What comes ahead of {@code labels} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface LabelsAhead<N> {
        /** {@code counts}, 1 to 3 entries, each 0 to 9, main.tenon:14. */
        N counts(Map<String, Integer> counts);

        /** {@code crates}, at most 2 entries, main.tenon:20. */
        N crates(Map<String, Crate> crates);

        /** {@code days}, main.tenon:15. */
        N days(Map<String, LocalDate> days);

        /** {@code either}, main.tenon:28. */
        N either(Either either);

        /** {@code either}, main.tenon:28. */
        N either(Map<String, Crate> either);

        /** {@code either}, main.tenon:28. */
        N either(String either);

        /** {@code either}, main.tenon:28. */
        N either(List<? extends List<Integer>> either);

        /** {@code extras}, main.tenon:22. */
        N extras(Map<String, JsonValue> extras);

        /** {@code grid}, none twice, each 3 items, each 0 to 9, main.tenon:25. */
        N grid(List<? extends List<Integer>> grid);

        /** {@code holds}, main.tenon:24. */
        N holds(List<? extends Map<String, Crate>> holds);

        /** {@code inline}, main.tenon:21. */
        N inline(Map<String, Inline> inline);
    }

    /**
     * The stage that asks for the required {@code labels}.
     *
     * @param <N> the next stage
     */
    public interface LabelsStage<N> extends LabelsAhead<LabelsStage<N>> {
        /** {@code labels}, main.tenon:13. */
        N labels(Map<String, String> labels);
    }

    /**
     * What comes ahead of {@code tags} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface TagsAhead<N> {
        /** {@code maps}, each each at least 0, main.tenon:26. */
        N maps(Map<String, ? extends Map<String, BigDecimal>> maps);

        /** {@code marks}, main.tenon:19. */
        N marks(Map<String, ? extends EnumValue<Marks>> marks);

        /** {@code names}, none twice, each each at least 1 character, main.tenon:27. */
        N names(List<? extends Map<String, String>> names);

        /** {@code numbers}, none twice, main.tenon:11. */
        N numbers(List<Integer> numbers);

        /** {@code paints}, main.tenon:18. */
        N paints(Map<String, ? extends EnumValue<Colour>> paints);

        /** {@code rows}, none twice, main.tenon:12. */
        N rows(List<Crate> rows);

        /** {@code stacks}, main.tenon:23. */
        N stacks(Map<String, ? extends List<Crate>> stacks);
    }

    /**
     * The stage that asks for the required {@code tags}.
     *
     * @param <N> the next stage
     */
    public interface TagsStage<N> extends TagsAhead<TagsStage<N>> {
        /** {@code tags}, 1 to 3 items, none twice, each at least 1 character, main.tenon:10. */
        N tags(List<String> tags);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Stow> {
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
        protected @Nullable Stow answer(JsonReader in) {
            return Stow.read(in);
        }

        @Override
        public Stow draft() {
            return new Stow((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Stow>, LabelsStage<TagsStage<Builder>>, TagsStage<Builder> {
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
    public static final class Update extends Step.Update<Stow> {
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
        protected @Nullable Stow answer(JsonReader in) {
            return Stow.read(in);
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

        /** {@code tags}, 1 to 3 items, none twice, each at least 1 character, main.tenon:10. */
        public B tags(List<String> tags) {
            this.state.tags = given(tags, "tags");
            return self();
        }

        /** {@code numbers}, none twice, main.tenon:11. */
        public B numbers(List<Integer> numbers) {
            this.state.numbers = given(numbers, "numbers");
            return self();
        }

        /** {@code rows}, none twice, main.tenon:12. */
        public B rows(List<Crate> rows) {
            this.state.rows = given(rows, "rows");
            return self();
        }

        /** {@code labels}, main.tenon:13. */
        public B labels(Map<String, String> labels) {
            this.state.labels = given(labels, "labels");
            return self();
        }

        /** {@code counts}, 1 to 3 entries, each 0 to 9, main.tenon:14. */
        public B counts(Map<String, Integer> counts) {
            this.state.counts = given(counts, "counts");
            return self();
        }

        /** {@code days}, main.tenon:15. */
        public B days(Map<String, LocalDate> days) {
            this.state.days = given(days, "days");
            return self();
        }

        /** {@code waits}, each at least 1 second, main.tenon:16. */
        public B waits(Map<String, Duration> waits) {
            this.state.waits = given(waits, "waits");
            return self();
        }

        /** {@code waits_in_a_row}, each in seconds, main.tenon:17. */
        public B waitsInARow(List<Duration> waitsInARow) {
            this.state.waitsInARow = given(waitsInARow, "waitsInARow");
            return self();
        }

        /** {@code paints}, main.tenon:18. */
        public B paints(Map<String, ? extends EnumValue<Colour>> paints) {
            this.state.paints = given(paints, "paints");
            return self();
        }

        /** {@code marks}, main.tenon:19. */
        public B marks(Map<String, ? extends EnumValue<Marks>> marks) {
            this.state.marks = given(marks, "marks");
            return self();
        }

        /** {@code crates}, at most 2 entries, main.tenon:20. */
        public B crates(Map<String, Crate> crates) {
            this.state.crates = given(crates, "crates");
            return self();
        }

        /** {@code inline}, main.tenon:21. */
        public B inline(Map<String, Inline> inline) {
            this.state.inline = given(inline, "inline");
            return self();
        }

        /** {@code extras}, main.tenon:22. */
        public B extras(Map<String, JsonValue> extras) {
            this.state.extras = given(extras, "extras");
            return self();
        }

        /** {@code stacks}, main.tenon:23. */
        public B stacks(Map<String, ? extends List<Crate>> stacks) {
            this.state.stacks = given(stacks, "stacks");
            return self();
        }

        /** {@code holds}, main.tenon:24. */
        public B holds(List<? extends Map<String, Crate>> holds) {
            this.state.holds = given(holds, "holds");
            return self();
        }

        /** {@code grid}, none twice, each 3 items, each 0 to 9, main.tenon:25. */
        public B grid(List<? extends List<Integer>> grid) {
            this.state.grid = given(grid, "grid");
            return self();
        }

        /** {@code maps}, each each at least 0, main.tenon:26. */
        public B maps(Map<String, ? extends Map<String, BigDecimal>> maps) {
            this.state.maps = given(maps, "maps");
            return self();
        }

        /** {@code names}, none twice, each each at least 1 character, main.tenon:27. */
        public B names(List<? extends Map<String, String>> names) {
            this.state.names = given(names, "names");
            return self();
        }

        /** {@code either}, main.tenon:28. */
        public B either(Either either) {
            this.state.either = given(either, "either");
            return self();
        }

        /** {@code either}, main.tenon:28. */
        public B either(Map<String, Crate> either) {
            this.state.either = Either.of(given(either, "either"));
            return self();
        }

        /** {@code either}, main.tenon:28. */
        public B either(String either) {
            this.state.either = Either.of(given(either, "either"));
            return self();
        }

        /** {@code either}, main.tenon:28. */
        public B either(List<? extends List<Integer>> either) {
            this.state.either = Either.of(given(either, "either"));
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("tags", "numbers", "rows", "labels", "counts", "days", "waits", "waits_in_a_row",
                        "paints", "marks", "crates", "inline", "extras", "stacks", "holds", "grid", "maps", "names",
                        "either").and(Step.State.FIELDS);

        @Nullable List<String> tags;
        @Nullable List<Integer> numbers;
        @Nullable List<Crate> rows;
        @Nullable Map<String, String> labels;
        @Nullable Map<String, Integer> counts;
        @Nullable Map<String, LocalDate> days;
        @Nullable Map<String, Duration> waits;
        @Nullable List<Duration> waitsInARow;
        @Nullable Map<String, EnumValue<Colour>> paints;
        @Nullable Map<String, EnumValue<Marks>> marks;
        @Nullable Map<String, Crate> crates;
        @Nullable Map<String, Inline> inline;
        @Nullable Map<String, JsonValue> extras;
        @Nullable Map<String, List<Crate>> stacks;
        @Nullable List<Map<String, Crate>> holds;
        @Nullable List<List<Integer>> grid;
        @Nullable Map<String, Map<String, BigDecimal>> maps;
        @Nullable List<Map<String, String>> names;
        @Nullable Either either;

        State() {
            this.type = "STOW";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.tags = in.strings();
                case 1 -> this.numbers = in.list(item -> item.int32());
                case 2 -> this.rows = in.list(Crate::read);
                case 3 -> this.labels = JsonMaps.read(in, item -> item.string());
                case 4 -> this.counts = JsonMaps.read(in, item -> item.int32());
                case 5 -> this.days = JsonMaps.read(in, item -> JsonScalars.date(item));
                case 6 -> this.waits = JsonMaps.read(in, item -> JsonScalars.durationIn(ChronoUnit.SECONDS, item));
                case 7 -> this.waitsInARow = in.list(item -> JsonScalars.durationIn(ChronoUnit.SECONDS, item));
                case 8 -> this.paints = JsonMaps.read(in, Colour::read);
                case 9 -> this.marks = JsonMaps.read(in, Marks::read);
                case 10 -> this.crates = JsonMaps.read(in, Crate::read);
                case 11 -> this.inline = JsonMaps.read(in, Inline::read);
                case 12 -> this.extras = JsonMaps.read(in, JsonReader::value);
                case 13 -> this.stacks = JsonMaps.read(in, item -> item.list(Crate::read));
                case 14 -> this.holds = in.list(item -> JsonMaps.read(item, Crate::read));
                case 15 -> this.grid = in.list(item -> item.list(itemItem -> itemItem.int32()));
                case 16 ->
                        this.maps =
                                JsonMaps.read(in, item ->
                                        JsonMaps.read(item, itemItem -> JsonScalars.decimal(itemItem)));
                case 17 -> this.names = in.list(item -> JsonMaps.read(item, itemItem -> itemItem.string()));
                case 18 -> this.either = Either.read(in);
                default -> super.readField(field - 19, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.strings("tags", this.tags);
                case 1 -> out.list("numbers", this.numbers, JsonWriter::value);
                case 2 -> out.objects("rows", this.rows);
                case 3 -> out.map("labels", this.labels, JsonWriter::value);
                case 4 -> out.map("counts", this.counts, JsonWriter::value);
                case 5 -> out.map("days", this.days, JsonWriter::value);
                case 6 -> out.map("waits", this.waits, (out1, items1) -> out1.value(items1, ChronoUnit.SECONDS));
                case 7 ->
                        out.list("waits_in_a_row", this.waitsInARow, (out1, items1) ->
                                out1.value(items1, ChronoUnit.SECONDS));
                case 8 -> out.map("paints", this.paints, JsonWriter::value);
                case 9 -> out.map("marks", this.marks, JsonWriter::value);
                case 10 -> out.map("crates", this.crates, JsonWriter::value);
                case 11 -> out.map("inline", this.inline, JsonWriter::value);
                case 12 -> out.map("extras", this.extras, JsonWriter::value);
                case 13 -> out.map("stacks", this.stacks, (out1, items1) -> out1.items(items1, JsonWriter::value));
                case 14 -> out.list("holds", this.holds, (out1, items1) -> out1.entries(items1, JsonWriter::value));
                case 15 -> out.list("grid", this.grid, (out1, items1) -> out1.items(items1, JsonWriter::value));
                case 16 -> out.map("maps", this.maps, (out1, items1) -> out1.entries(items1, JsonWriter::value));
                case 17 -> out.list("names", this.names, (out1, items1) -> out1.entries(items1, JsonWriter::value));
                case 18 -> out.object("either", this.either);
                default -> super.writeField(field - 19, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.tags, this.numbers, this.rows, this.labels, this.counts, this.days,
                    this.waits, this.waitsInARow, this.paints, this.marks, this.crates, this.inline, this.extras,
                    this.stacks, this.holds, this.grid, this.maps, this.names, this.either);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("tags", this.tags);
            violations.size("tags", this.tags, 1, 3);
            violations.unique("tags", this.tags);
            violations.each("tags", this.tags, (path, item) -> violations.length(path, item, 1, Integer.MAX_VALUE));
            violations.unique("numbers", this.numbers);
            violations.unique("rows", this.rows);
            violations.eachNested("rows", this.rows);
            violations.required("labels", this.labels);
            violations.entries("counts", this.counts, 1, 3);
            violations.eachValue("counts", this.counts, (path, item) -> violations.range(path, item, 0, 9));
            violations.eachValue("waits", this.waits, (path, item) ->
                    violations.within(path, item, ChronoUnit.SECONDS, "1", ""));
            violations.entries("crates", this.crates, 0, 2);
            violations.eachValueNested("crates", this.crates);
            violations.eachValueNested("inline", this.inline);
            violations.eachValue("stacks", this.stacks, (path, item) -> violations.eachNested(path, item));
            violations.each("holds", this.holds, (path, item) -> violations.eachValueNested(path, item));
            violations.unique("grid", this.grid);
            violations.each("grid", this.grid, (path, item) -> {
                violations.size(path, item, 3, 3);
                violations.each(path, item, (pathItem, itemItem) -> violations.range(pathItem, itemItem, 0, 9));
            });
            violations.eachValue("maps", this.maps, (path, item) ->
                    violations.eachValue(path, item, (pathItem, itemItem) ->
                            violations.within(pathItem, itemItem, "0", "")));
            violations.unique("names", this.names);
            violations.each("names", this.names, (path, item) ->
                    violations.eachValue(path, item, (pathItem, itemItem) ->
                            violations.length(pathItem, itemItem, 1, Integer.MAX_VALUE)));
            violations.nested("either", this.either);
        }
    }

    /** The values of {@code marks}. Declared at main.tenon:19. */
    public enum Marks implements EnumValue<Marks> {
        /** {@code TOP}, main.tenon:19. */
        TOP,

        /** {@code BOTTOM}, main.tenon:19. */
        BOTTOM;

        private static final Function<String, EnumValue<Marks>> BY_WIRE = EnumValue.index(Marks.class);

        /** The constant for a value on the wire, or the value itself if the spec does not list it. */
        public static EnumValue<Marks> of(String wire) {
            return BY_WIRE.apply(wire);
        }

        /** Reads the value at hand, null for null. */
        public static @Nullable EnumValue<Marks> read(JsonReader in) {
            return in.string(BY_WIRE);
        }

        @Override
        public String wire() {
            return name();
        }

        @Override
        public Marks orNull() {
            return this;
        }
    }

    /** The object {@code inline}. Declared at main.tenon:21. */
    public static final class Inline extends Model {
        final State state;

        private Inline(State state) {
            super(state);
            this.state = state;
        }

        /** Starts with the required fields, if there are any. */
        public static AStage<Builder> builder() {
            return new Builder(new State());
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        /** From JSON as the server sends it. */
        @FromJson
        public static Inline fromJson(JsonValue json) {
            return new Inline(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable Inline read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new Inline(state);
        }

        /** {@code a}, main.tenon:21. */
        public String a() {
            return promised(state.a, "a");
        }

        /**
         * The stage that asks for the required {@code a}.
         *
         * @param <N> the next stage
         */
        public interface AStage<N> {
            /** {@code a}, main.tenon:21. */
            N a(String a);
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder> implements AStage<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code a}, main.tenon:21. */
            public Builder a(String a) {
                this.state.a = given(a, "a");
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Inline build() {
                return new Inline((State) checkedWhole(Inline.class));
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

            @Override
            public void check(Violations violations) {
                violations.required("a", this.a);
            }
        }
    }

    /** One of several kinds of value of {@code either}. Declared at main.tenon:28. */
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
            } else if (kind == JsonKind.OBJECT) {
                Map<String, Crate> value = JsonMaps.read(in, Crate::read);
                return of(Objects.requireNonNull(value));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.string()));
            } else if (kind == JsonKind.ARRAY) {
                List<List<Integer>> value = in.list(item -> item.list(itemItem -> itemItem.int32()));
                return of(Objects.requireNonNull(value));
            }
            return new Unlisted(in.value());
        }

        /** Of an object. */
        static Either of(Map<String, Crate> value) {
            return new OfMap(value);
        }

        /** Of a string. */
        static Either of(String value) {
            return new OfString(value);
        }

        /** Of an array. */
        static Either of(List<? extends List<Integer>> value) {
            return new OfList(value);
        }

        /** The value is an object. */
        final class OfMap extends Alternative<Map<String, Crate>> implements Either {
            /** Holds {@code value}; never null. */
            public OfMap(Map<String, Crate> value) {
                super(Copies.of(value, "value"));
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.entries(value(), JsonWriter::value);
            }

            @Override
            public void check(Violations violations) {
                violations.eachValueNested("", value());
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
        }

        /** The value is an array. */
        final class OfList extends Alternative<List<List<Integer>>> implements Either {
            /** Holds {@code value}; never null. */
            public OfList(List<? extends List<Integer>> value) {
                super(Copies.of(value, "value"));
            }

            @Override
            public void writeTo(JsonWriter out) {
                out.items(value(), (out1, items1) -> out1.items(items1, JsonWriter::value));
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
