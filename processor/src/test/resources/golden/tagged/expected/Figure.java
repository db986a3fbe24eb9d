package com.example.harbour;

import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Alternative;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.model.ModelBuilder;
import dev.tenon.runtime.model.ObjectAlternative;
import dev.tenon.runtime.model.ObjectState;
import dev.tenon.runtime.model.TaggedAlternative;
import dev.tenon.runtime.model.UnionValue;
import dev.tenon.runtime.model.UnlistedAlternative;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A figure of a drawing. Declared at main.tenon:6. */
@NullMarked
@Generated("dev.tenon")
public sealed interface Figure extends UnionValue {
    /** From JSON, whoever sends it. */
    @FromJson
    static Figure fromJson(JsonValue json) {
        JsonReader in = JsonReader.over(json);
        return in.whole(read(in));
    }

    /** Reads the value at hand, null for null. */
    static @Nullable Figure read(JsonReader in) {
        if (in.kind() == JsonKind.NULL) {
            return null;
        }
        return switch (in.tag("@kind")) {
            case "circle" -> new OfCircle(Objects.requireNonNull(Circle.read(in.untagged("@kind"))));
            case "sq-1" -> new OfSquare(Objects.requireNonNull(Square.read(in.untagged("@kind"))));
            case "sq-2" -> new OfOtherSquare(Objects.requireNonNull(Square.read(in.untagged("@kind"))));
            case "group" -> new OfGroup(Objects.requireNonNull(Group.read(in.untagged("@kind"))));
            default -> new Unlisted(in.value());
        };
    }

    /** Of what is tagged as {@code circle}. */
    static Figure of(Circle value) {
        return new OfCircle(value);
    }

    /** Of what is tagged as {@code group}. */
    static Figure of(Group value) {
        return new OfGroup(value);
    }

    /** Round. {@code circle}, main.tenon:8. */
    final class OfCircle extends TaggedAlternative<Circle> implements Figure {
        /** Holds {@code value}; never null. */
        public OfCircle(Circle value) {
            super("@kind", "circle", value);
        }
    }

    /** {@code sq-1}, main.tenon:9. */
    final class OfSquare extends TaggedAlternative<Square> implements Figure {
        /** Holds {@code value}; never null. */
        public OfSquare(Square value) {
            super("@kind", "sq-1", value);
        }
    }

    /** {@code sq-2}, main.tenon:10. */
    final class OfOtherSquare extends TaggedAlternative<Square> implements Figure {
        /** Holds {@code value}; never null. */
        public OfOtherSquare(Square value) {
            super("@kind", "sq-2", value);
        }
    }

    /** {@code group}, main.tenon:11. */
    final class OfGroup extends TaggedAlternative<Group> implements Figure {
        /** Holds {@code value}; never null. */
        public OfGroup(Group value) {
            super("@kind", "group", value);
        }
    }

    /** A kind of value that the spec does not list, kept as it came. */
    final class Unlisted extends UnlistedAlternative implements Figure {
        /** Holds {@code value}; never null. */
        public Unlisted(JsonValue value) {
            super(value);
        }
    }

    /** The object {@code group}. Declared at main.tenon:11. */
    final class Group extends Model {
        final State state;

        private Group(State state) {
            super(state);
            this.state = state;
        }

        /** Starts with the required fields, if there are any. */
        public static MembersStage<Builder> builder() {
            return new Builder(new State());
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        /** From JSON as the server sends it. */
        @FromJson
        public static Group fromJson(JsonValue json) {
            return new Group(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable Group read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new Group(state);
        }

        /** {@code members}, at most 3 items, main.tenon:11. */
        public List<Figure> members() {
            return promised(state.members, "members");
        }

        /** {@code first}, main.tenon:11. */
        public @Nullable First first() {
            return state.first;
        }

        /** {@code label}, main.tenon:11. */
        public @Nullable String label() {
            return state.label;
        }

        /**
         * What comes ahead of {@code members} and can be set at its stage.
         *
         * @param <N> the stage
         */
        public interface MembersAhead<N> {
            /** {@code first}, main.tenon:11. */
            N first(First first);

            /** {@code first}, main.tenon:11. */
            N first(Figure first);

            /** {@code first}, main.tenon:11. */
            N first(String first);

            /** {@code label}, main.tenon:11. */
            N label(String label);
        }

        /**
         * The stage that asks for the required {@code members}.
         *
         * @param <N> the next stage
         */
        public interface MembersStage<N> extends MembersAhead<MembersStage<N>> {
            /** {@code members}, at most 3 items, main.tenon:11. */
            N members(List<Figure> members);
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder> implements MembersStage<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code members}, at most 3 items, main.tenon:11. */
            public Builder members(List<Figure> members) {
                this.state.members = given(members, "members");
                return self();
            }

            /** {@code first}, main.tenon:11. */
            public Builder first(First first) {
                this.state.first = given(first, "first");
                return self();
            }

            /** {@code first}, main.tenon:11. */
            public Builder first(Figure first) {
                this.state.first = First.of(given(first, "first"));
                return self();
            }

            /** {@code first}, main.tenon:11. */
            public Builder first(String first) {
                this.state.first = First.of(given(first, "first"));
                return self();
            }

            /** {@code label}, main.tenon:11. */
            public Builder label(String label) {
                this.state.label = given(label, "label");
                return self();
            }

            /** Clears {@code label} with an explicit null, which is not the same as leaving it out. */
            public Builder labelNull() {
                this.state.label = null;
                setNull("label");
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Group build() {
                return new Group((State) checkedWhole(Group.class));
            }
        }

        /** The fields, as the view, the requests and their builders share them. */
        static final class State extends ObjectState {
            static final FieldNames FIELDS = FieldNames.of("members", "first", "label").nullable("label");

            @Nullable List<Figure> members;
            @Nullable First first;
            @Nullable String label;

            @Override
            public FieldNames fieldNames() {
                return FIELDS;
            }

            @Override
            public void readField(int field, JsonReader in) {
                switch (field) {
                    case 0 -> this.members = in.list(Figure::read);
                    case 1 -> this.first = First.read(in);
                    case 2 -> this.label = in.string();
                    default -> super.readField(field - 3, in);
                }
            }

            @Override
            public void writeField(int field, JsonWriter out) {
                switch (field) {
                    case 0 -> out.objects("members", this.members);
                    case 1 -> out.object("first", this.first);
                    case 2 -> out.string("label", this.label);
                    default -> super.writeField(field - 3, out);
                }
            }

            @Override
            protected @Nullable Object[] values() {
                return new Object[] {this.members, this.first, this.label};
            }

            @Override
            public void check(Violations violations) {
                violations.required("members", this.members);
                violations.size("members", this.members, 0, 3);
                violations.eachNested("members", this.members);
                violations.nested("first", this.first);
            }
        }

        /** One of several kinds of value of {@code first}. Declared at main.tenon:11. */
        public sealed interface First extends UnionValue {
            /** From JSON, whoever sends it. */
            @FromJson
            static First fromJson(JsonValue json) {
                JsonReader in = JsonReader.over(json);
                return in.whole(read(in));
            }

            /** Reads the value at hand, null for null. */
            static @Nullable First read(JsonReader in) {
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
            static First of(Figure value) {
                return new OfFigure(value);
            }

            /** Of a string. */
            static First of(String value) {
                return new OfString(value);
            }

            /** The value is an object. */
            final class OfFigure extends ObjectAlternative<Figure> implements First {
                /** Holds {@code value}; never null. */
                public OfFigure(Figure value) {
                    super(value);
                }
            }

            /** The value is a string. */
            final class OfString extends Alternative<String> implements First {
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
            final class Unlisted extends UnlistedAlternative implements First {
                /** Holds {@code value}; never null. */
                public Unlisted(JsonValue value) {
                    super(value);
                }
            }
        }
    }
}
