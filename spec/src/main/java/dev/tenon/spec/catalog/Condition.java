package dev.tenon.spec.catalog;

import java.util.List;

/** What stands after {@code when} or {@code unless}. */
public sealed interface Condition {

    /** As the language writes it, for messages. */
    String source();

    /** {@code path == literal} and its five sisters. An absent field equals nothing, and is neither less nor greater. */
    record Compare(FieldPath path, Operator operator, Literal value, String source) implements Condition {}

    /** {@code path in (A, B)}. */
    record In(FieldPath path, List<Literal> values, String source) implements Condition {
        public In {
            values = List.copyOf(values);
        }
    }

    /** {@code path is set}: present and not null. */
    record IsSet(FieldPath path, String source) implements Condition {}

    record And(List<Condition> terms, String source) implements Condition {
        public And {
            terms = List.copyOf(terms);
        }
    }

    record Or(List<Condition> terms, String source) implements Condition {
        public Or {
            terms = List.copyOf(terms);
        }
    }

    record Not(Condition term, String source) implements Condition {}

    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }
}
