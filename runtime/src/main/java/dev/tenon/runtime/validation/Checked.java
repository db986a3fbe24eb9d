package dev.tenon.runtime.validation;

/** A value that knows its constraints. */
public interface Checked {

    /** Reports whatever is wrong with this value. */
    void check(Violations violations);
}
