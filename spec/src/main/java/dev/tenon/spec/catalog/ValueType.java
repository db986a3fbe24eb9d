package dev.tenon.spec.catalog;

import java.util.Optional;

/** What a field, a list item or a union's alternative may hold. Named types are referred to by id, so that types may recurse. */
public sealed interface ValueType {

    <R> R accept(Visitor<R> visitor);

    /** {@code string}; the length counts UTF-16 units, as {@link String#length} does. */
    record Text(Bounds length, Optional<String> pattern) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** {@code bool}. */
    record Bool() implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    /** {@code int} (32 bits) or {@code long} (64 bits). */
    record Whole(Width width, Bounds range) implements ValueType {
        public enum Width {
            INT,
            LONG
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /** {@code number}: a double. */
    record Fraction() implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fraction(this);
        }
    }

    /** {@code uri}. */
    record Uri() implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.uri(this);
        }
    }

    /** {@code json}: any JSON value, kept as it came. */
    record Json() implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }
    }

    /** {@code T[]}. */
    record ListOf(ValueType item, Bounds size) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listOf(this);
        }
    }

    /** A declared or inline enum. */
    record EnumRef(TypeId id) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumRef(this);
        }
    }

    /** A declared or inline object type. */
    record ObjectRef(TypeId id) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.objectRef(this);
        }
    }

    /** A union of alternatives that differ in the kind of their JSON token. */
    record UnionRef(TypeId id) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unionRef(this);
        }
    }

    /** A declared union of objects that a property tells apart. */
    record TaggedRef(TypeId id) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.taggedRef(this);
        }
    }

    /** One method per kind, so that a new kind does not compile until each reader of the catalog has an answer for it. */
    interface Visitor<R> {
        R text(Text type);

        R bool(Bool type);

        R whole(Whole type);

        R fraction(Fraction type);

        R uri(Uri type);

        R json(Json type);

        R listOf(ListOf type);

        R enumRef(EnumRef type);

        R objectRef(ObjectRef type);

        R unionRef(UnionRef type);

        R taggedRef(TaggedRef type);
    }
}
