package dev.tenon.spec.catalog;

import java.util.OptionalLong;

/** An inclusive range of which either end may be open: of a number's value, a string's length in characters, a list's size. */
public record Bounds(OptionalLong min, OptionalLong max) {

    public static final Bounds NONE = new Bounds(OptionalLong.empty(), OptionalLong.empty());

    public boolean isNone() {
        return min.isEmpty() && max.isEmpty();
    }

    public boolean contains(long value) {
        return (min.isEmpty() || value >= min.getAsLong()) && (max.isEmpty() || value <= max.getAsLong());
    }

    /** As the language writes it: {@code 1..64}, {@code 1..}, {@code ..64}. */
    @Override
    public String toString() {
        return (min.isPresent() ? Long.toString(min.getAsLong()) : "")
                + ".."
                + (max.isPresent() ? Long.toString(max.getAsLong()) : "");
    }
}
