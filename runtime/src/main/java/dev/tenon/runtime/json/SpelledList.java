package dev.tenon.runtime.json;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list that no object is around, and so remembers itself how its numbers, times and bytes were spelled. */
final class SpelledList<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> items;
    private final Arrival arrival;

    private SpelledList(List<T> items, Arrival arrival) {
        this.items = items;
        this.arrival = arrival;
    }

    /** A list that cannot be changed. */
    static <T> List<T> of(List<T> items, Arrival arrival) {
        return arrival == Arrival.NONE ? items : new SpelledList<>(items, arrival);
    }

    Arrival arrival() {
        return arrival;
    }

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }
}
