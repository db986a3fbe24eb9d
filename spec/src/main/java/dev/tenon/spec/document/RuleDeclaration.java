package dev.tenon.spec.document;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;

/** A line about several fields. */
public sealed interface RuleDeclaration {

    List<PathExpression> fields();

    Span where();

    /** {@code require a, b when c} or {@code forbid a unless c}. */
    record Demand(Word verb, List<PathExpression> fields, Optional<Guard> guard, Span where)
            implements RuleDeclaration {
        public Demand {
            fields = List.copyOf(fields);
        }
    }

    /**
     * {@code exactly one of a, b} and its sisters.
     *
     * @param words the words before the fields, single blanks between them
     */
    record Count(Word words, List<PathExpression> fields, Span where) implements RuleDeclaration {
        public Count {
            fields = List.copyOf(fields);
        }
    }

    /**
     * What stands after the fields.
     *
     * @param keyword {@code when} or {@code unless}
     * @param source keyword and condition as written, on one line
     */
    record Guard(Word keyword, ConditionExpression condition, String source) {}
}
