package dev.tenon.runtime.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The wire names that a class lists, in the order of their numbers.
 *
 * <p>A name is looked up once per property and is a number from then on: {@code readField} switches over it, and whether it
 * stands twice is one bit.
 */
public final class FieldNames {

    /** Of what lists nothing. */
    public static final FieldNames NONE = of();

    private final List<String> names;
    private final Map<String, Integer> numbers;

    private FieldNames(List<String> names) {
        this.names = names;
        numbers = new HashMap<>(names.size() * 2);
        for (int number = names.size() - 1; number >= 0; number--) {
            numbers.put(names.get(number), number);
        }
    }

    /** Numbered from 0. */
    public static FieldNames of(String... names) {
        return new FieldNames(List.of(names));
    }

    /**
     * These names first, then those of the class that is extended. So the numbers of the own names do not depend on how many are
     * inherited.
     */
    public FieldNames and(FieldNames inherited) {
        String[] all = Arrays.copyOf(names.toArray(String[]::new), names.size() + inherited.names.size());
        for (int i = names.size(); i < all.length; i++) {
            all[i] = inherited.names.get(i - names.size());
        }
        return of(all);
    }

    /** The first number of {@code name}, -1 if it is not listed. */
    public int indexOf(String name) {
        Integer number = numbers.get(name);
        return number == null ? -1 : number;
    }
}
