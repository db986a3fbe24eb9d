package dev.tenon.runtime.json;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The wire names that a class lists, in the order of their numbers, and what requests may do with them.
 *
 * <p>A name is looked up once per property and is a number from then on: {@code readField} and {@code writeField} switch over it, and
 * whether it stands twice is one bit.
 */
public final class FieldNames {

    /** Of what lists nothing. */
    public static final FieldNames NONE = of();

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The next number of the same name, -1 if there is none. */
    private final int[] others;

    /** How many of the names, the first ones, are not inherited. */
    private final int own;

    private final BitSet readOnly;
    private final BitSet nullable;
    private final BitSet secret;

    private FieldNames(List<String> names, int own, BitSet... marks) {
        this.names = names;
        this.own = own;
        this.readOnly = marks[0];
        this.nullable = marks[1];
        this.secret = marks[2];
        this.others = new int[names.size()];
        for (int number = names.size() - 1; number >= 0; number--) {
            others[number] = indexOf(names.get(number));
            numbers.put(names.get(number), number);
        }
    }

    /** Numbered from 0. */
    public static FieldNames of(String... names) {
        return new FieldNames(List.of(names), names.length, new BitSet(), new BitSet(), new BitSet());
    }

    /** The same, of which these names stand in responses only. */
    public FieldNames readOnly(String... some) {
        return new FieldNames(names, own, with(readOnly, some), nullable, secret);
    }

    /** The same, of which these names may be null in requests. */
    public FieldNames nullable(String... some) {
        return new FieldNames(names, own, readOnly, with(nullable, some), secret);
    }

    /** The same, of which these names stand for values that no message shows. */
    public FieldNames secret(String... some) {
        return new FieldNames(names, own, readOnly, nullable, with(secret, some));
    }

    private BitSet with(BitSet marked, String... some) {
        BitSet more = (BitSet) marked.clone();
        for (String name : some) {
            more.set(indexOf(name));
        }
        return more;
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
        return new FieldNames(
                List.of(all),
                own,
                joined(readOnly, inherited.readOnly),
                joined(nullable, inherited.nullable),
                joined(secret, inherited.secret));
    }

    private BitSet joined(BitSet mine, BitSet inherited) {
        BitSet all = (BitSet) mine.clone();
        inherited.stream().forEach(number -> all.set(number + names.size()));
        return all;
    }

    /** The first number of {@code name}, -1 if it is not listed. */
    public int indexOf(String name) {
        Integer number = numbers.get(name);
        return number == null ? -1 : number;
    }

    /** The number of the other side of a field, which is inherited; -1 if there is none. */
    int otherSide(int number) {
        return others[number];
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    /** The number of the field that is written at this place, counted from 0: what is inherited comes first. */
    int writtenAt(int place) {
        return (place + own) % names.size();
    }

    /** At which place the field of this number is written. */
    int placeOf(int number) {
        return (number + names.size() - own) % names.size();
    }

    /** Whether a name stands in responses only. */
    public boolean isReadOnly(String name) {
        return isReadOnly(indexOf(name));
    }

    boolean isReadOnly(int number) {
        return readOnly.get(number);
    }

    boolean isSecret(int number) {
        return secret.get(number) || (others[number] >= 0 && secret.get(others[number]));
    }

    /** Whether a request may hold an explicit null of that name, which may be inherited as well as declared here. */
    boolean isNullable(String name) {
        int number = indexOf(name);
        return nullable.get(number) || (others[number] >= 0 && nullable.get(others[number]));
    }

    /** Those of the names of explicit nulls that a request may hold. */
    Set<String> nullable(Set<String> nulls) {
        Set<String> some = new LinkedHashSet<>(nulls);
        some.removeIf(name -> !isNullable(name));
        return some;
    }
}
