package dev.tenon.runtime.json;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The names that an object has had so far: one that stands twice is read differently by every program, so it is refused. */
final class NamesSeen {

    private final BitSet listed = new BitSet();
    private Set<String> unlisted = Set.of();

    /**
     * False if the name was there before.
     *
     * @param number of a listed name, -1 for another
     */
    boolean add(int number, String name) {
        if (number < 0) {
            if (unlisted.isEmpty()) {
                unlisted = new HashSet<>();
            }
            return unlisted.add(name);
        }
        boolean first = !listed.get(number);
        listed.set(number);
        return first;
    }
}
