package dev.tenon.runtime.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The object that a writer is in: which of its nulls are written, and how its values were spelled when it came. */
final class Frame {

    /** Of values that no object is around. */
    static final String NO_FIELD = "";

    private final Set<String> nulls;
    private final Arrival arrival;
    private final @Nullable Frame outer;
    private String field = NO_FIELD;
    private int index;

    Frame(Set<String> nulls, Arrival arrival) {
        this(nulls, arrival, null);
    }

    private Frame(Set<String> nulls, Arrival arrival, @Nullable Frame outer) {
        this.nulls = nulls;
        this.arrival = arrival;
        this.outer = outer;
    }

    /** For a value that may remember itself how it was spelled. */
    Frame around(Object value) {
        Arrival own = Arrival.of(value);
        return own == Arrival.NONE ? this : new Frame(nulls, own, this);
    }

    Set<String> nulls() {
        return nulls;
    }

    /** From here on, what is spelled belongs to this field. */
    void enter(String name) {
        field = name;
        index = 0;
    }

    /** What is written for the number, time or the like that comes next. The object around a value knows best. */
    String spelled(String canonical) {
        String own = arrival.spelled(field, index++, canonical);
        String around = outer == null ? canonical : outer.spelled(canonical);
        return around.equals(canonical) ? own : around;
    }
}
