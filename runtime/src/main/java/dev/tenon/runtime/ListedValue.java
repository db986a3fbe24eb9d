package dev.tenon.runtime;

/**
 * A listed value of an enum that has more of them than an enum of Java can hold. What is emitted for it is used as one:
 * {@code Port.ROTTERDAM} is the only one of its kind, compares with {@code ==}, and has the order of the spec.
 *
 * @param <E> the class of the values
 */
public abstract class ListedValue<E extends ListedValue<E>> implements EnumValue<E>, Comparable<E> {

    private final String wire;
    private final int place;

    /** @param place how many are listed before it */
    protected ListedValue(String wire, int place) {
        this.wire = wire;
        this.place = place;
    }

    @Override
    public final String wire() {
        return wire;
    }

    @Override
    public final int compareTo(E other) {
        ListedValue<?> that = other;
        return Integer.compare(place, that.place);
    }

    @Override
    public final boolean equals(Object other) {
        return this == other;
    }

    /** The same in each run, unlike that of an enum. */
    @Override
    public final int hashCode() {
        return wire.hashCode();
    }

    @Override
    public final String toString() {
        return wire;
    }
}
