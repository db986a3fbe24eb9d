package dev.tenon.spec.logic;

import dev.tenon.spec.catalog.Rule;
import java.util.List;

/**
 * Something that is wrong with a rule.
 *
 * @param others the rules without which it would not be
 */
public record Finding(Kind kind, Rule rule, List<Rule> others) {

    public Finding {
        others = List.copyOf(others);
    }

    public enum Kind {
        /** Its condition is true of no request. */
        NEVER_APPLIES,
        /** Its condition is true of every request. */
        ALWAYS_APPLIES,
        /** No request of which its condition is true keeps it: the condition asks for the very fields that it is about. */
        DEFEATS_ITSELF,
        /** No request breaks it, or none that keeps the other one. */
        NEVER_FAILS,
        /** The other one says the same. */
        SAME,
        /** No request keeps it and the others, be it at all or when conditions are true that are none of the others' concern. */
        CONTRADICTS,
        /** The others force its condition to be false, which may be meant. */
        UNREACHABLE
    }
}
