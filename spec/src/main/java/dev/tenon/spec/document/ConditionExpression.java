package dev.tenon.spec.document;

import java.util.List;

/** What stands after {@code when} or {@code unless}; {@code source} is the text as written, on one line. */
public sealed interface ConditionExpression {

    String source();

    /** {@code path == literal}; the operator is one of the six signs. */
    record Compare(PathExpression path, Word operator, LiteralExpression value, String source)
            implements ConditionExpression {}

    /** {@code path < other.path}; a single name on the right is a literal until it is known what it stands for. */
    record CompareFields(PathExpression path, Word operator, PathExpression other, String source)
            implements ConditionExpression {}

    /** {@code size of path > 3}; the measure is {@code size} or {@code length}. */
    record Sized(Word measure, PathExpression path, Word operator, LiteralExpression value, String source)
            implements ConditionExpression {}

    /** {@code path matches "regex"}. */
    record Matches(PathExpression path, Word pattern, String source) implements ConditionExpression {}

    /** {@code some list.field == value}; the test is of one of the other kinds, but neither a chain nor negated. */
    record Some(Word keyword, ConditionExpression test, String source) implements ConditionExpression {}

    /** {@code path in (A, B)}. */
    record In(PathExpression path, List<LiteralExpression> values, String source) implements ConditionExpression {
        public In {
            values = List.copyOf(values);
        }
    }

    /** {@code path is set}. */
    record IsSet(PathExpression path, String source) implements ConditionExpression {}

    /** {@code a and b}, or {@code a or b}. */
    record Chain(Word connective, List<ConditionExpression> terms, String source) implements ConditionExpression {
        public Chain {
            terms = List.copyOf(terms);
        }
    }

    /** {@code not a}. */
    record Not(ConditionExpression term, String source) implements ConditionExpression {}
}
