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

/** A tree of crates. Declared at main.tenon:6. */
@NullMarked
@Generated("dev.tenon")
public final class Crate extends Model {
    final State state;

    private Crate(State state) {
        super(state);
        this.state = state;
    }

    /** Starts with the required fields, if there are any. */
    public static IdStage<Builder> builder() {
        return new Builder(new State());
    }

    /** A builder that starts from this, to make one that differs. */
    public Builder toBuilder() {
        return new Builder((State) copyOfState());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static Crate fromJson(JsonValue json) {
        return new Crate(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable Crate read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new Crate(state);
    }

    /** {@code id}, main.tenon:7. */
    public long id() {
        return promised(state.id, "id");
    }

    /** {@code parent}, main.tenon:8. */
    public @Nullable Crate parent() {
        return state.parent;
    }

    /** {@code inside}, main.tenon:9. */
    public @Nullable List<Crate> inside() {
        return state.inside;
    }

    /** {@code label}, main.tenon:10. */
    public @Nullable Label label() {
        return state.label;
    }

    /**
     * The stage that asks for the required {@code id}.
     *
     * @param <N> the next stage
     */
    public interface IdStage<N> {
        /** {@code id}, main.tenon:7. */
        N id(long id);
    }

    /** Sets fields in any order, required ones once more if need be. */
    public static final class Builder extends ModelBuilder<Builder> implements IdStage<Builder> {
        final State state;

        private Builder(State state) {
            super(state);
            this.state = state;
        }

        /** {@code id}, main.tenon:7. */
        public Builder id(long id) {
            this.state.id = id;
            return self();
        }

        /** {@code parent}, main.tenon:8. */
        public Builder parent(Crate parent) {
            this.state.parent = given(parent, "parent");
            return self();
        }

        /** {@code inside}, main.tenon:9. */
        public Builder inside(List<Crate> inside) {
            this.state.inside = given(inside, "inside");
            return self();
        }

        /** {@code label}, main.tenon:10. */
        public Builder label(Label label) {
            this.state.label = given(label, "label");
            return self();
        }

        /**
         * What was set so far; the builder may go on.
         *
         * @throws ViolationException with everything that breaks a constraint of the spec
         */
        public Crate build() {
            return new Crate((State) checkedWhole(Crate.class));
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends ObjectState {
        static final FieldNames FIELDS = FieldNames.of("id", "parent", "inside", "label");

        @Nullable Long id;
        @Nullable Crate parent;
        @Nullable List<Crate> inside;
        @Nullable Label label;

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.id = in.int64();
                case 1 -> this.parent = Crate.read(in);
                case 2 -> this.inside = in.list(Crate::read);
                case 3 -> this.label = Label.read(in);
                default -> super.readField(field - 4, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.int64("id", this.id);
                case 1 -> out.object("parent", this.parent);
                case 2 -> out.objects("inside", this.inside);
                case 3 -> out.object("label", this.label);
                default -> super.writeField(field - 4, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return new Object[] {this.id, this.parent, this.inside, this.label};
        }

        @Override
        public void check(Violations violations) {
            violations.required("id", this.id);
            violations.nested("parent", this.parent);
            violations.eachNested("inside", this.inside);
            violations.nested("label", this.label);
        }
    }

    /** The object {@code label}. Declared at main.tenon:10. */
    public static final class Label extends Model {
        final State state;

        private Label(State state) {
            super(state);
            this.state = state;
        }

        /** Starts with the required fields, if there are any. */
        public static TextStage<Builder> builder() {
            return new Builder(new State());
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        /** From JSON as the server sends it. */
        @FromJson
        public static Label fromJson(JsonValue json) {
            return new Label(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable Label read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new Label(state);
        }

        /** {@code text}, at least 1 character, main.tenon:10. */
        public String text() {
            return promised(state.text, "text");
        }

        /** {@code font}, main.tenon:10. */
        public @Nullable Font font() {
            return state.font;
        }

        /**
         * What comes ahead of {@code text} and can be set at its stage.
         *
         * @param <N> the stage
         */
        public interface TextAhead<N> {
            /** {@code font}, main.tenon:10. */
            N font(Font font);
        }

        /**
         * The stage that asks for the required {@code text}.
         *
         * @param <N> the next stage
         */
        public interface TextStage<N> extends TextAhead<TextStage<N>> {
            /** {@code text}, at least 1 character, main.tenon:10. */
            N text(String text);
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder> implements TextStage<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code text}, at least 1 character, main.tenon:10. */
            public Builder text(String text) {
                this.state.text = given(text, "text");
                return self();
            }

            /** {@code font}, main.tenon:10. */
            public Builder font(Font font) {
                this.state.font = given(font, "font");
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Label build() {
                return new Label((State) checkedWhole(Label.class));
            }
        }

        /** The fields, as the view, the requests and their builders share them. */
        static final class State extends ObjectState {
            static final FieldNames FIELDS = FieldNames.of("text", "font");

            @Nullable String text;
            @Nullable Font font;

            @Override
            public FieldNames fieldNames() {
                return FIELDS;
            }

            @Override
            public void readField(int field, JsonReader in) {
                switch (field) {
                    case 0 -> this.text = in.string();
                    case 1 -> this.font = Font.read(in);
                    default -> super.readField(field - 2, in);
                }
            }

            @Override
            public void writeField(int field, JsonWriter out) {
                switch (field) {
                    case 0 -> out.string("text", this.text);
                    case 1 -> out.object("font", this.font);
                    default -> super.writeField(field - 2, out);
                }
            }

            @Override
            protected @Nullable Object[] values() {
                return new Object[] {this.text, this.font};
            }

            @Override
            public void check(Violations violations) {
                violations.required("text", this.text);
                violations.length("text", this.text, 1, Integer.MAX_VALUE);
                violations.nested("font", this.font);
            }
        }

        /** The object {@code font}. Declared at main.tenon:10. */
        public static final class Font extends Model {
            final State state;

            private Font(State state) {
                super(state);
                this.state = state;
            }

            /** Starts with the required fields, if there are any. */
            public static NameStage<Builder> builder() {
                return new Builder(new State());
            }

            /** A builder that starts from this, to make one that differs. */
            public Builder toBuilder() {
                return new Builder((State) copyOfState());
            }

            /** From JSON as the server sends it. */
            @FromJson
            public static Font fromJson(JsonValue json) {
                return new Font(JsonReader.read(json, new State()));
            }

            /** Reads the value at hand as the server sends it, null for null. */
            public static @Nullable Font read(JsonReader in) {
                State state = in.object(new State());
                return state == null ? null : new Font(state);
            }

            /** {@code name}, main.tenon:10. */
            public String name() {
                return promised(state.name, "name");
            }

            /** {@code size}, 6 to 72, {@code 12} if absent, main.tenon:10. */
            public @Nullable Integer size() {
                return state.size;
            }

            /**
             * The stage that asks for the required {@code name}.
             *
             * @param <N> the next stage
             */
            public interface NameStage<N> {
                /** {@code name}, main.tenon:10. */
                N name(String name);
            }

            /** Sets fields in any order, required ones once more if need be. */
            public static final class Builder extends ModelBuilder<Builder> implements NameStage<Builder> {
                final State state;

                private Builder(State state) {
                    super(state);
                    this.state = state;
                }

                /** {@code name}, main.tenon:10. */
                public Builder name(String name) {
                    this.state.name = given(name, "name");
                    return self();
                }

                /** {@code size}, 6 to 72, {@code 12} if absent, main.tenon:10. */
                public Builder size(int size) {
                    this.state.size = size;
                    return self();
                }

                /**
                 * What was set so far; the builder may go on.
                 *
                 * @throws ViolationException with everything that breaks a constraint of the spec
                 */
                public Font build() {
                    return new Font((State) checkedWhole(Font.class));
                }
            }

            /** The fields, as the view, the requests and their builders share them. */
            static final class State extends ObjectState {
                static final FieldNames FIELDS = FieldNames.of("name", "size");

                @Nullable String name;
                @Nullable Integer size;

                @Override
                public FieldNames fieldNames() {
                    return FIELDS;
                }

                @Override
                public void readField(int field, JsonReader in) {
                    switch (field) {
                        case 0 -> this.name = in.string();
                        case 1 -> this.size = in.int32();
                        default -> super.readField(field - 2, in);
                    }
                }

                @Override
                public void writeField(int field, JsonWriter out) {
                    switch (field) {
                        case 0 -> out.string("name", this.name);
                        case 1 -> out.int32("size", this.size);
                        default -> super.writeField(field - 2, out);
                    }
                }

                @Override
                protected @Nullable Object[] values() {
                    return new Object[] {this.name, this.size};
                }

                @Override
                public void check(Violations violations) {
                    violations.required("name", this.name);
                    violations.range("size", this.size, 6, 72);
                }
            }
        }
    }
}
