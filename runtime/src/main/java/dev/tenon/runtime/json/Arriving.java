package dev.tenon.runtime.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of an object while it is read: which properties it has had, and how they came. */
final class Arriving {

    /** The place of a tag, which is written before all else. */
    private static final int FIRST = -1;

    private final FieldNames names;
    private final BitSet listed = new BitSet();
    private Set<String> others = Set.of();
    private List<String> order = List.of();
    private Map<Arrival.Spot, Arrival.Spelling> spellings = Map.of();
    private int tags;
    private int last = FIRST;
    private String field = Frame.NO_FIELD;
    private int index;

    Arriving(FieldNames names) {
        this.names = names;
    }

    /** How many numbers, times and the like have come in the field at hand. */
    int index() {
        return index;
    }

    /** How those were spelled that have come since, as of a value of its own. */
    Arrival since(int first) {
        if (spellings.isEmpty()) {
            return Arrival.NONE;
        }
        Map<Arrival.Spot, Arrival.Spelling> some = new HashMap<>();
        for (int i = first; i < index; i++) {
            Arrival.Spelling spelling = spellings.get(new Arrival.Spot(field, i));
            if (spelling != null) {
                some.put(new Arrival.Spot(Frame.NO_FIELD, i - first), spelling);
            }
        }
        return some.isEmpty() ? Arrival.NONE : new Arrival(List.of(), some);
    }

    /**
     * Takes note of a property; false if it was there before: one that stands twice is read differently by every program, so it is
     * refused.
     *
     * @param number of a listed name, -1 for another
     */
    boolean add(int number, String name, boolean isTag) {
        int place = isTag ? FIRST : number < 0 ? Integer.MAX_VALUE : names.placeOf(number);
        if (place < last && order.isEmpty()) {
            order = soFar();
        }
        if (!order.isEmpty()) {
            order.add(name);
        }
        last = place;
        tags += isTag && order.isEmpty() ? 1 : 0;
        return number < 0 ? addOther(name) : addListed(number);
    }

    private boolean addListed(int number) {
        boolean first = !listed.get(number);
        listed.set(number);
        return first;
    }

    private boolean addOther(String name) {
        if (others.isEmpty()) {
            others = new LinkedHashSet<>();
        }
        return others.add(name);
    }

    /** Until now all came as they are written: a tag, which is one of the others, first, and the rest of the others last. */
    private List<String> soFar() {
        List<String> names = new ArrayList<>();
        others.stream().limit(tags).forEach(names::add);
        for (int place = 0; place < this.names.size(); place++) {
            int number = this.names.writtenAt(place);
            if (listed.get(number)) {
                names.add(this.names.name(number));
            }
        }
        others.stream().skip(tags).forEach(names::add);
        return names;
    }

    /** From here on, what is spelled belongs to this field. */
    void enter(String name) {
        field = name;
        index = 0;
    }

    /** A number, time or the like has come. */
    void spelled(String asItCame, String canonical) {
        if (!asItCame.equals(canonical)) {
            if (spellings.isEmpty()) {
                spellings = new HashMap<>();
            }
            spellings.put(new Arrival.Spot(field, index), new Arrival.Spelling(canonical, asItCame));
        }
        index++;
    }

    Arrival arrival() {
        return order.isEmpty() && spellings.isEmpty() ? Arrival.NONE : new Arrival(order, spellings);
    }
}
