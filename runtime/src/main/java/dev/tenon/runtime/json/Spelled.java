package dev.tenon.runtime.json;

/**
 * A value that may stand where no object is around it, and so remembers itself how its numbers, times and bytes were spelled. What is
 * read within an object is remembered by the object.
 */
public abstract class Spelled {

    /** Set once, by the reader that made the value. */
    private Arrival arrival = Arrival.NONE;

    /** Of a value that was made, and not read. */
    protected Spelled() {}

    Arrival arrival() {
        return arrival;
    }

    void keep(Arrival arrived) {
        arrival = arrived;
    }
}
