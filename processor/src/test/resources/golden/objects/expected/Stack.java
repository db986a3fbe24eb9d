package com.example.harbour;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code STACK}. Declared at main.tenon:17. */
@NullMarked
@Generated("dev.tenon")
public final class Stack extends Step {
    final State state;

    private Stack(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static CratesStage<PlaceStage<Create.Builder>> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Stack fromJson(JsonValue json) {
        return new Stack(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Stack read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Stack(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code crates}, at least 1 item, main.tenon:18. */
    public List<Crate> crates() {
        return promised(state.crates, "crates");
    }

    /** {@code top}, main.tenon:19. */
    public @Nullable Crate top() {
        return state.top;
    }

    /** {@code place}, main.tenon:20. */
    public Place place() {
        return promised(state.place, "place");
    }

    /** {@code empty}, main.tenon:21. */
    public @Nullable Empty empty() {
        return state.empty;
    }

    /** {@code report}, main.tenon:22. */
    public @Nullable Report report() {
        return state.report;
    }

    /**
     * The stage that asks for the required {@code crates}.
     *
     * @param <N> the next stage
     */
    public interface CratesStage<N> {
        /** {@code crates}, at least 1 item, main.tenon:18. */
        N crates(List<Crate> crates);
    }

    /**
     * What comes ahead of {@code place} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface PlaceAhead<N> {
        /** {@code empty}, main.tenon:21. */
        N empty(Empty empty);
    }

    /**
     * The stage that asks for the required {@code place}.
     *
     * @param <N> the next stage
     */
    public interface PlaceStage<N> extends PlaceAhead<PlaceStage<N>> {
        /** {@code place}, main.tenon:20. */
        N place(Place place);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Stack> {
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
        protected @Nullable Stack answer(JsonReader in) {
            return Stack.read(in);
        }

        @Override
        public Stack draft() {
            return new Stack((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Stack>, CratesStage<PlaceStage<Builder>>, PlaceStage<Builder> {
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
    public static final class Update extends Step.Update<Stack> {
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
        protected @Nullable Stack answer(JsonReader in) {
            return Stack.read(in);
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

        /** {@code crates}, at least 1 item, main.tenon:18. */
        public B crates(List<Crate> crates) {
            this.state.crates = given(crates, "crates");
            return self();
        }

        /** {@code top}, main.tenon:19. */
        public B top(Crate top) {
            this.state.top = given(top, "top");
            return self();
        }

        /** {@code place}, main.tenon:20. */
        public B place(Place place) {
            this.state.place = given(place, "place");
            return self();
        }

        /** {@code empty}, main.tenon:21. */
        public B empty(Empty empty) {
            this.state.empty = given(empty, "empty");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("crates", "top", "place", "empty", "report").readOnly("report").and(Step.State.FIELDS);

        @Nullable List<Crate> crates;
        @Nullable Crate top;
        @Nullable Place place;
        @Nullable Empty empty;
        @Nullable Report report;

        State() {
            this.type = "STACK";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.crates = in.list(Crate::read);
                case 1 -> this.top = Crate.read(in);
                case 2 -> this.place = Place.read(in);
                case 3 -> this.empty = Empty.read(in);
                case 4 -> this.report = Report.read(in);
                default -> super.readField(field - 5, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.objects("crates", this.crates);
                case 1 -> out.object("top", this.top);
                case 2 -> out.object("place", this.place);
                case 3 -> out.object("empty", this.empty);
                case 4 -> out.object("report", this.report);
                default -> super.writeField(field - 5, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.crates, this.top, this.place, this.empty, this.report);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("crates", this.crates);
            violations.size("crates", this.crates, 1, Integer.MAX_VALUE);
            violations.eachNested("crates", this.crates);
            violations.nested("top", this.top);
            violations.required("place", this.place);
            violations.nested("place", this.place);
            violations.nested("empty", this.empty);
        }
    }

    /** The object {@code place}. Declared at main.tenon:20. */
    public static final class Place extends Model {
        final State state;

        private Place(State state) {
            super(state);
            this.state = state;
        }

        /** Starts with the required fields, if there are any. */
        public static CellStage<RowStage<Builder>> builder() {
            return new Builder(new State());
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        /** From JSON as the server sends it. */
        @FromJson
        public static Place fromJson(JsonValue json) {
            return new Place(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable Place read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new Place(state);
        }

        /** {@code row}, at least 1, main.tenon:20. */
        public int row() {
            return promised(state.row, "row");
        }

        /** {@code cell}, main.tenon:20. */
        public Cell cell() {
            return promised(state.cell, "cell");
        }

        /**
         * The stage that asks for the required {@code cell}.
         *
         * @param <N> the next stage
         */
        public interface CellStage<N> {
            /** {@code cell}, main.tenon:20. */
            N cell(Cell cell);
        }

        /**
         * The stage that asks for the required {@code row}.
         *
         * @param <N> the next stage
         */
        public interface RowStage<N> {
            /** {@code row}, at least 1, main.tenon:20. */
            N row(int row);
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder>
                implements CellStage<RowStage<Builder>>, RowStage<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code row}, at least 1, main.tenon:20. */
            public Builder row(int row) {
                this.state.row = row;
                return self();
            }

            /** {@code cell}, main.tenon:20. */
            public Builder cell(Cell cell) {
                this.state.cell = given(cell, "cell");
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Place build() {
                return new Place((State) checkedWhole(Place.class));
            }
        }

        /** The fields, as the view, the requests and their builders share them. */
        static final class State extends ObjectState {
            static final FieldNames FIELDS = FieldNames.of("row", "cell");

            @Nullable Integer row;
            @Nullable Cell cell;

            @Override
            public FieldNames fieldNames() {
                return FIELDS;
            }

            @Override
            public void readField(int field, JsonReader in) {
                switch (field) {
                    case 0 -> this.row = in.int32();
                    case 1 -> this.cell = Cell.read(in);
                    default -> super.readField(field - 2, in);
                }
            }

            @Override
            public void writeField(int field, JsonWriter out) {
                switch (field) {
                    case 0 -> out.int32("row", this.row);
                    case 1 -> out.object("cell", this.cell);
                    default -> super.writeField(field - 2, out);
                }
            }

            @Override
            protected @Nullable Object[] values() {
                return new Object[] {this.row, this.cell};
            }

            @Override
            public void check(Violations violations) {
                violations.required("row", this.row);
                violations.range("row", this.row, 1, Long.MAX_VALUE);
                violations.required("cell", this.cell);
                violations.nested("cell", this.cell);
            }
        }

        /** The object {@code cell}. Declared at main.tenon:20. */
        public static final class Cell extends Model {
            final State state;

            private Cell(State state) {
                super(state);
                this.state = state;
            }

            /** Starts with the required fields, if there are any. */
            public static XStage<YStage<Builder>> builder() {
                return new Builder(new State());
            }

            /** A builder that starts from this, to make one that differs. */
            public Builder toBuilder() {
                return new Builder((State) copyOfState());
            }

            /** From JSON as the server sends it. */
            @FromJson
            public static Cell fromJson(JsonValue json) {
                return new Cell(JsonReader.read(json, new State()));
            }

            /** Reads the value at hand as the server sends it, null for null. */
            public static @Nullable Cell read(JsonReader in) {
                State state = in.object(new State());
                return state == null ? null : new Cell(state);
            }

            /** {@code x}, main.tenon:20. */
            public int x() {
                return promised(state.x, "x");
            }

            /** {@code y}, main.tenon:20. */
            public int y() {
                return promised(state.y, "y");
            }

            /**
             * The stage that asks for the required {@code x}.
             *
             * @param <N> the next stage
             */
            public interface XStage<N> {
                /** {@code x}, main.tenon:20. */
                N x(int x);
            }

            /**
             * The stage that asks for the required {@code y}.
             *
             * @param <N> the next stage
             */
            public interface YStage<N> {
                /** {@code y}, main.tenon:20. */
                N y(int y);
            }

            /** Sets fields in any order, required ones once more if need be. */
            public static final class Builder extends ModelBuilder<Builder>
                    implements XStage<YStage<Builder>>, YStage<Builder> {
                final State state;

                private Builder(State state) {
                    super(state);
                    this.state = state;
                }

                /** {@code x}, main.tenon:20. */
                public Builder x(int x) {
                    this.state.x = x;
                    return self();
                }

                /** {@code y}, main.tenon:20. */
                public Builder y(int y) {
                    this.state.y = y;
                    return self();
                }

                /**
                 * What was set so far; the builder may go on.
                 *
                 * @throws ViolationException with everything that breaks a constraint of the spec
                 */
                public Cell build() {
                    return new Cell((State) checkedWhole(Cell.class));
                }
            }

            /** The fields, as the view, the requests and their builders share them. */
            static final class State extends ObjectState {
                static final FieldNames FIELDS = FieldNames.of("x", "y");

                @Nullable Integer x;
                @Nullable Integer y;

                @Override
                public FieldNames fieldNames() {
                    return FIELDS;
                }

                @Override
                public void readField(int field, JsonReader in) {
                    switch (field) {
                        case 0 -> this.x = in.int32();
                        case 1 -> this.y = in.int32();
                        default -> super.readField(field - 2, in);
                    }
                }

                @Override
                public void writeField(int field, JsonWriter out) {
                    switch (field) {
                        case 0 -> out.int32("x", this.x);
                        case 1 -> out.int32("y", this.y);
                        default -> super.writeField(field - 2, out);
                    }
                }

                @Override
                protected @Nullable Object[] values() {
                    return new Object[] {this.x, this.y};
                }

                @Override
                public void check(Violations violations) {
                    violations.required("x", this.x);
                    violations.required("y", this.y);
                }
            }
        }
    }
}
