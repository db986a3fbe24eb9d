package works.nap;

import works.buddy.api.Actions;
import works.buddy.api.Sleep;

/** What somebody writes who wants to use the new action type. */
public final class Nap {

    private Nap() {}

    public static Sleep take(Actions actions) {
        return actions.create(Sleep.create().name("Nap").sleepInSec(5).build());
    }
}
