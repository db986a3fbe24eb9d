package dev.tenon.spec.logic;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.FieldPath;

/** One of the requests that rules can tell apart. */
interface World {

    boolean isSet(FieldPath path);

    /** What a test depends on is here; its field is set. */
    Object value(Condition test);
}
