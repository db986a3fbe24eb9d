package dev.tenon.runtime;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * For emitted code: the values that an enum lists, as far as they are made. Each is added while its class is initialized, and
 * looked up thereafter.
 *
 * @param <E> the class of the values
 */
public final class Listing<E extends ListedValue<E>> implements Function<String, EnumValue<E>> {

    private final Class<E> type;
    private final Map<String, E> byWire = new LinkedHashMap<>();

    public Listing(Class<E> type) {
        this.type = type;
    }

    /** How many there are, which is the place of the next one. */
    public int size() {
        return byWire.size();
    }

    /** Adds the next one, and returns it. */
    public E add(E value) {
        byWire.put(value.wire(), value);
        return value;
    }

    /** Finds the value, or makes an unlisted one. */
    @Override
    public EnumValue<E> apply(String wire) {
        E listed = byWire.get(wire);
        return listed == null ? EnumValue.unlisted(type, wire) : listed;
    }

    /**
     * Finds a value that must be listed, as an enum's {@code valueOf} does.
     *
     * @throws IllegalArgumentException if it is not
     */
    public E only(String wire) {
        E listed = byWire.get(wire);
        if (listed == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " does not list \"" + wire + "\"");
        }
        return listed;
    }

    /** All, in the order of the spec. */
    public Collection<E> all() {
        return Collections.unmodifiableCollection(byWire.values());
    }
}
