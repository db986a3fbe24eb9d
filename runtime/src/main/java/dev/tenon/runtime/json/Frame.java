package dev.tenon.runtime.json;

import java.util.Set;

/** The object that a writer is in: which of its nulls are written, and how its values were spelled when it came. */
final class Frame {

    private final Set<String> nulls;
    private final Arrival arrival;
    private String field = "";
    private int index;

    Frame(Set<String> nulls, Arrival arrival) {
        this.nulls = nulls;
        this.arrival = arrival;
    }

    Set<String> nulls() {
        return nulls;
    }

    /** From here on, what is spelled belongs to this field. */
    void enter(String name) {
        field = name;
        index = 0;
    }

    /** What is written for the number, time or the like that comes next. */
    String spelled(String canonical) {
        return arrival.spelled(field, index++, canonical);
    }
}
