package dev.tenon.spec.document;

import java.util.List;
import java.util.Optional;

/**
 * {@code union Name by property { … }}.
 *
 * @param complete false if an alternative could not be read
 */
public record UnionDeclaration(Word name, String doc, Word property, List<Alternative> alternatives, boolean complete)
        implements Declaration {

    public UnionDeclaration {
        alternatives = List.copyOf(alternatives);
    }

    /** {@code "sq-1" as square: Square}. */
    public record Alternative(Word tag, Optional<Word> javaName, String doc, TypeExpression type) {}
}
