package dev.tenon.runtime.json;

import java.util.List;
import java.util.Map;

/**
 * How an object came, as far as it is not how it would be written: the order of its properties, and the spelling of numbers, times and
 * bytes, such as {@code 1.10} of a {@code double}. With it an object that nobody changed is written as it came.
 */
public final class Arrival {

    /** Of what was not read, or came as it would be written. */
    public static final Arrival NONE = new Arrival(List.of(), Map.of());

    private final List<String> order;
    private final Map<Spot, Spelling> spellings;

    Arrival(List<String> order, Map<Spot, Spelling> spellings) {
        this.order = List.copyOf(order);
        this.spellings = Map.copyOf(spellings);
    }

    /**
     * A place in an object.
     *
     * @param index how many numbers, times and the like come before it in the field
     */
    record Spot(String field, int index) {}

    /**
     * Two texts for one value.
     *
     * @param canonical how it would be written
     */
    record Spelling(String canonical, String asItCame) {}

    /** What a value remembers itself, since it may stand where no object is around it. */
    static Arrival of(Object value) {
        if (value instanceof Spelled spelled) {
            return spelled.arrival();
        }
        if (value instanceof SpelledList<?> list) {
            return list.arrival();
        }
        return value instanceof SpelledMap<?> map ? map.arrival() : NONE;
    }

    /** The names of all properties, empty if they came in the order in which they are written. */
    List<String> order() {
        return order;
    }

    /** What is written at a place. If the value is another than the one that came, its own text. */
    String spelled(String field, int index, String canonical) {
        if (spellings.isEmpty()) {
            return canonical;
        }
        Spelling spelling = spellings.get(new Spot(field, index));
        return spelling == null || !spelling.canonical().equals(canonical) ? canonical : spelling.asItCame();
    }
}
