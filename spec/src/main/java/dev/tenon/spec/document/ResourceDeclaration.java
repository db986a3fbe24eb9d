package dev.tenon.spec.document;

import java.util.List;
import java.util.Optional;

/** {@code resource name: Base { … }}. */
public record ResourceDeclaration(
        Word name,
        String doc,
        Word base,
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

    /** {@code path name: Type}. */
    public record Parameter(Word name, String doc, TypeExpression type) {}

    /**
     * {@code create POST "/suffix" -> 200 | 201 scope NAME}.
     *
     * @param statuses the numbers after the arrow
     * @param envelope the name after the arrow
     */
    public record Operation(
            Word kind,
            String doc,
            Word method,
            Optional<Word> suffix,
            List<Word> statuses,
            Optional<Word> envelope,
            Optional<Word> scope) {

        public Operation {
            statuses = List.copyOf(statuses);
        }
    }
}
