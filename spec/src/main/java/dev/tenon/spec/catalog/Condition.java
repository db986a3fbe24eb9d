package dev.tenon.spec.catalog;

import java.util.List;

/** What stands after {@code when} or {@code unless}. */
public sealed interface Condition {

    /** As the language writes it, for messages. */
    String source();

    /** {@code path == literal} and its five sisters. An absent field equals nothing, and is neither less nor greater. */
    record Compare(FieldPath path, Operator operator, Literal value, String source) implements Condition {}

    /**
     * {@code path < other}, the same six operators between two fields. An absent field equals nothing, not even another absent
     * one, and is neither less nor greater.
     */
    record CompareFields(FieldPath path, Operator operator, FieldPath other, String source) implements Condition {}

    /** {@code size of path > 3}, or {@code length of path > 3}: of a list the items, of a string the UTF-16 units. */
    record Sized(FieldPath path, Operator operator, long size, String source) implements Condition {}

    /** {@code path matches "regex"}: the whole text. An absent field matches nothing. */
    record Matches(FieldPath path, String pattern, String source) implements Condition {}

    /**
     * {@code some list.field == value}: true of an item at least. Paths in the term that start with the list's path go on from
     * the item; where nothing follows, the item itself is meant.
     */
    record Some(FieldPath list, Condition term, String source) implements Condition {}

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

        /** Whether it asks which of two values comes first. */
        public boolean orders() {
            return this != EQUAL && this != NOT_EQUAL;
        }

        /**
         * What it says of two values that are both there.
         *
         * @param order negative, zero or positive, as {@link Comparable#compareTo} has it
         */
        public boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case NOT_EQUAL -> order != 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case GREATER -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
    }
}
