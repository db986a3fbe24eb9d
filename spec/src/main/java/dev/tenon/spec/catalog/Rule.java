package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;

/** A constraint over several fields of one object. */
public sealed interface Rule {

    List<FieldPath> fields();

    Span where();

    /** {@code require a, b when c}; {@code unless c} arrives as {@code when not c}, its source text kept. */
    record Require(List<FieldPath> fields, Optional<Guard> guard, Span where) implements Rule {
        public Require {
            fields = List.copyOf(fields);
        }
    }

    /** {@code forbid a, b when c}. */
    record Forbid(List<FieldPath> fields, Optional<Guard> guard, Span where) implements Rule {
        public Forbid {
            fields = List.copyOf(fields);
        }
    }

    /** {@code at most one of a, b} and its sisters. */
    record Count(Kind kind, List<FieldPath> fields, Span where) implements Rule {
        public Count {
            fields = List.copyOf(fields);
        }

        public enum Kind {
            EXACTLY_ONE("exactly one of"),
            AT_MOST_ONE("at most one of"),
            AT_LEAST_ONE("at least one of"),
            ALL_OR_NONE("all or none of");

            private final String words;

            Kind(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /**
     * When a rule applies.
     *
     * @param condition true when the rule applies; an {@code unless} is already negated
     * @param source as written, keyword included: {@code unless trigger_time == ON_FAILURE}
     */
    record Guard(Condition condition, String source) {}
}
