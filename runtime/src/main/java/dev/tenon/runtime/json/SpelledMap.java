package dev.tenon.runtime.json;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that no object is around, and so remembers itself how its numbers, times and bytes were spelled. */
final class SpelledMap<T> extends AbstractMap<String, T> {

    private final Map<String, T> properties;
    private final Arrival arrival;

    private SpelledMap(Map<String, T> properties, Arrival arrival) {
        this.properties = properties;
        this.arrival = arrival;
    }

    /** A map that cannot be changed. */
    static <T> Map<String, T> of(Map<String, T> properties, Arrival arrival) {
        return arrival == Arrival.NONE ? properties : new SpelledMap<>(properties, arrival);
    }

    Arrival arrival() {
        return arrival;
    }

    @Override
    public @Nullable T get(@Nullable Object name) {
        return properties.get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return properties.containsKey(name);
    }

    @Override
    public Set<Entry<String, T>> entrySet() {
        return properties.entrySet();
    }
}
