package dev.tenon.spec.logic;

import dev.tenon.spec.catalog.FieldPath;
import java.util.List;

/**
 * Something about a request that rules look at.
 *
 * @param key tells it from others
 * @param path the field that it is about; it means nothing while that is absent
 * @param domain one value for each case that some rule tells from the others
 */
record Variable(String key, FieldPath path, List<Object> domain) {

    /** Any value that no rule names. */
    static final Object OTHER = "any other";

    static final String PRESENCE = "presence of ";

    Variable {
        domain = List.copyOf(domain);
    }

    boolean isPresence() {
        return key.startsWith(PRESENCE);
    }
}
