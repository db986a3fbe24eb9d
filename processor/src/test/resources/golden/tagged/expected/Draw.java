package com.example.harbour;

import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Alternative;
import dev.tenon.runtime.model.ObjectAlternative;
import dev.tenon.runtime.model.UnionValue;
import dev.tenon.runtime.model.UnlistedAlternative;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code DRAW}. Declared at main.tenon:16. */
@NullMarked
@Generated("dev.tenon")
public final class Draw extends Step {
    final State state;

    private Draw(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static FigureStage<Create.Builder> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Draw fromJson(JsonValue json) {
        return new Draw(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Draw read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Draw(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code figure}, main.tenon:17. */
    public Figure figure() {
        return promised(state.figure, "figure");
    }

    /** {@code figures}, main.tenon:18. */
    public @Nullable List<Figure> figures() {
        return state.figures;
    }

    /** {@code either}, main.tenon:19. */
    public @Nullable Either either() {
        return state.either;
    }

    /**
     * What comes ahead of {@code figure} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface FigureAhead<N> {
        /** {@code either}, main.tenon:19. */
        N either(Either either);

        /** {@code either}, main.tenon:19. */
        N either(Figure either);

        /** {@code either}, main.tenon:19. */
        N either(String either);
    }

    /**
     * The stage that asks for the required {@code figure}.
     *
     * @param <N> the next stage
     */
    public interface FigureStage<N> extends FigureAhead<FigureStage<N>> {
        /** {@code figure}, main.tenon:17. */
        N figure(Figure figure);

        /** {@code figure}, main.tenon:17. */
        N figure(Circle figure);

        /** {@code figure}, main.tenon:17. */
        N figure(Figure.Group figure);
    }

    /** A request that creates one. */
    public static final class Create extends Step.Create<Draw> {
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
        protected @Nullable Draw answer(JsonReader in) {
            return Draw.read(in);
        }

        @Override
        public Draw draft() {
            return new Draw((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements Step.Create.Builder<Draw>, FigureStage<Builder> {
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
    public static final class Update extends Step.Update<Draw> {
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
        protected @Nullable Draw answer(JsonReader in) {
            return Draw.read(in);
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

        /** {@code figure}, main.tenon:17. */
        public B figure(Figure figure) {
            this.state.figure = given(figure, "figure");
            return self();
        }

        /** {@code figure}, main.tenon:17. */
        public B figure(Circle figure) {
            this.state.figure = Figure.of(given(figure, "figure"));
            return self();
        }

        /** {@code figure}, main.tenon:17. */
        public B figure(Figure.Group figure) {
            this.state.figure = Figure.of(given(figure, "figure"));
            return self();
        }

        /** {@code figures}, main.tenon:18. */
        public B figures(List<Figure> figures) {
            this.state.figures = given(figures, "figures");
            return self();
        }

        /** {@code either}, main.tenon:19. */
        public B either(Either either) {
            this.state.either = given(either, "either");
            return self();
        }

        /** {@code either}, main.tenon:19. */
        public B either(Figure either) {
            this.state.either = Either.of(given(either, "either"));
            return self();
        }

        /** {@code either}, main.tenon:19. */
        public B either(String either) {
            this.state.either = Either.of(given(either, "either"));
            return self();
        }

        /** Clears {@code either} with an explicit null, which is not the same as leaving it out. */
        public B eitherNull() {
            this.state.either = null;
            setNull("either");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends Step.State {
        static final FieldNames FIELDS =
                FieldNames.of("figure", "figures", "either").nullable("either").and(Step.State.FIELDS);

        @Nullable Figure figure;
        @Nullable List<Figure> figures;
        @Nullable Either either;

        State() {
            this.type = "DRAW";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.figure = Figure.read(in);
                case 1 -> this.figures = in.list(Figure::read);
                case 2 -> this.either = Either.read(in);
                default -> super.readField(field - 3, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.object("figure", this.figure);
                case 1 -> out.objects("figures", this.figures);
                case 2 -> out.object("either", this.either);
                default -> super.writeField(field - 3, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.figure, this.figures, this.either);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("figure", this.figure);
            violations.nested("figure", this.figure);
            violations.eachNested("figures", this.figures);
            violations.nested("either", this.either);
        }
    }

    /** One of several kinds of value of {@code either}. Declared at main.tenon:19. */
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
                return of(Objects.requireNonNull(Figure.read(in)));
            } else if (kind == JsonKind.STRING) {
                return of(Objects.requireNonNull(in.string()));
            }
            return new Unlisted(in.value());
        }

        /** Of an object. */
        static Either of(Figure value) {
            return new OfFigure(value);
        }

        /** Of a string. */
        static Either of(String value) {
            return new OfString(value);
        }

        /** The value is an object. */
        final class OfFigure extends ObjectAlternative<Figure> implements Either {
            /** Holds {@code value}; never null. */
            public OfFigure(Figure value) {
                super(value);
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

        /** A kind of value that the spec does not list, kept as it came. */
        final class Unlisted extends UnlistedAlternative implements Either {
            /** Holds {@code value}; never null. */
            public Unlisted(JsonValue value) {
                super(value);
            }
        }
    }
}
