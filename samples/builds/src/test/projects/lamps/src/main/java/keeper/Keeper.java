package keeper;

import light.Flash;

/** Knows one type of step. */
public final class Keeper {

    private Keeper() {}

    /** A step. */
    public static Flash.Create warning() {
        return Flash.create().name("warning").times(3).build();
    }
}
