package dev.tenon.spec.catalog;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
    record Fraction(Limits<BigDecimal> range) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fraction(this);
        }
    }

    /** {@code decimal}: a number of any size, its digits kept as they are. */
    record Decimal(Limits<BigDecimal> range) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decimal(this);
        }
    }

    /** {@code instant}: an ISO-8601 string with an offset. */
    record Moment(Limits<Instant> range) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moment(this);
        }
    }

    /** {@code date}: an ISO-8601 string. */
    record Day(Limits<LocalDate> range) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.day(this);
        }
    }

    /** {@code duration}: an ISO-8601 string. */
    record DurationText(Limits<Duration> range) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.durationText(this);
        }
    }

    /** {@code duration seconds}: a number of units. */
    record DurationCount(DurationUnit unit, Limits<BigDecimal> range) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.durationCount(this);
        }
    }

    /** {@code bytes}: a string in base64; the size counts bytes. */
    record Binary(Bounds size) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
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

    /**
     * {@code T[]}.
     *
     * @param unique whether no item may come twice
     */
    record ListOf(ValueType item, Bounds size, boolean unique) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listOf(this);
        }
    }

    /** <code>T{}</code>: an object with properties of any name. */
    record MapOf(ValueType value, Bounds size) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapOf(this);
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

        R decimal(Decimal type);

        R moment(Moment type);

        R day(Day type);

        R durationText(DurationText type);

        R durationCount(DurationCount type);

        R binary(Binary type);

        R uri(Uri type);

        R json(Json type);

        R listOf(ListOf type);

        R mapOf(MapOf type);

        R enumRef(EnumRef type);

        R objectRef(ObjectRef type);

        R unionRef(UnionRef type);

        R taggedRef(TaggedRef type);
    }
}
