package dev.tenon.spec.document;

import java.util.List;
import java.util.Optional;

/**
 * {@code resource name: Base { … }}.
 *
 * @param base the abstract action that lives there, if one does
 */
public record ResourceDeclaration(
        Word name,
        String doc,
        Optional<Word> base,
        List<Word> paths,
        List<Parameter> parameters,
        List<Operation> operations,
        boolean complete)
        implements Declaration {

    public ResourceDeclaration {
        paths = List.copyOf(paths);
        parameters = List.copyOf(parameters);
        operations = List.copyOf(operations);
    }

    /** {@code path name [as javaName]: Type}. */
    public record Parameter(Word name, Optional<Word> javaName, String doc, TypeExpression type) {}

    /**
     * {@code create POST "/suffix" -> 200 | 201 scope NAME}, or {@code op name …}.
     *
     * @param kind {@code create} or another of the five, or the name of an operation of its own
     * @param statuses the numbers after the arrow
     * @param envelope the name after the arrow
     * @param exchange present for an operation with a name of its own
     */
    public record Operation(
            Word kind,
            String doc,
            Word method,
            Optional<Word> suffix,
            List<Word> statuses,
            Optional<Word> envelope,
            Optional<Word> scope,
            Optional<ExchangeDeclaration> exchange) {

        public Operation {
            statuses = List.copyOf(statuses);
        }
    }
}
