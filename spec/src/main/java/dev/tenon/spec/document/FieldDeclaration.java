package dev.tenon.spec.document;

import java.util.Optional;

/**
 * {@code [modifiers] name [as javaName] : Type [! | ?] [unit] [= default]}.
 *
 * @param required the {@code !}
 * @param nullable the {@code ?}
 */
public record FieldDeclaration(
        Word name,
        Optional<Word> javaName,
        String doc,
        Modifiers modifiers,
        TypeExpression type,
        Optional<Word> required,
        Optional<Word> nullable,
        Optional<Word> unit,
        Optional<DefaultExpression> defaultValue) {

    /** The same with the doc comment that stands above a word before it. */
    public FieldDeclaration withDoc(String above) {
        return new FieldDeclaration(name, javaName, above, modifiers, type, required, nullable, unit, defaultValue);
    }
}
