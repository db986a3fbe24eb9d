package dev.tenon.spec.catalog;

import java.util.Optional;

/** An inclusive range of values, of which either end may be open. {@link Bounds} is the one for what is counted. */
public record Limits<T extends Comparable<? super T>>(Optional<T> min, Optional<T> max) {

    public static <T extends Comparable<? super T>> Limits<T> none() {
        return new Limits<T>(Optional.empty(), Optional.empty());
    }

    /** The range of a type that has one of this kind, be it open at both ends. */
    public static Optional<Limits<?>> of(ValueType type) {
        if (type instanceof ValueType.Fraction fraction) {
            return Optional.of(fraction.range());
        }
        if (type instanceof ValueType.Decimal decimal) {
            return Optional.of(decimal.range());
        }
        if (type instanceof ValueType.Moment moment) {
            return Optional.of(moment.range());
        }
        if (type instanceof ValueType.Day day) {
            return Optional.of(day.range());
        }
        if (type instanceof ValueType.DurationText duration) {
            return Optional.of(duration.range());
        }
        return type instanceof ValueType.DurationCount count ? Optional.of(count.range()) : Optional.empty();
    }

    public boolean isNone() {
        return min.isEmpty() && max.isEmpty();
    }

    /** True if nothing lies within. */
    public boolean isEmpty() {
        return min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0;
    }

    public boolean contains(T value) {
        return (min.isEmpty() || value.compareTo(min.get()) >= 0) && (max.isEmpty() || value.compareTo(max.get()) <= 0);
    }

    /** {@code 0.5..64}, {@code 1..}, {@code ..64}. */
    @Override
    public String toString() {
        return min.map(Object::toString).orElse("") + ".."
                + max.map(Object::toString).orElse("");
    }
}
