package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.Optional;

/**
 * A property of an action or object type.
 *
 * @param wireName the property's name in JSON
 * @param javaName the name chosen with {@code as}, in camel case
 * @param doc the doc comment, empty if there is none
 * @param required {@code !}: a create request must have it, and the server promises it in responses
 * @param nullable {@code ?}: an update may clear it with an explicit null
 * @param defaultValue what the server assumes when the field is absent; documented, never sent
 * @param unit the word after the type, such as {@code seconds}
 * @param deprecated the reason, empty text if none was given
 * @param replacement what to use in place of a deprecated field
 * @param since when the API got it, in the words of its documentation
 * @param constant the one value that the field can have
 * @param mixin the mixin that declares the field, if one does
 */
public record Field(
        String wireName,
        Optional<String> javaName,
        String doc,
        Side side,
        ValueType type,
        boolean required,
        boolean nullable,
        Optional<Default> defaultValue,
        Optional<String> unit,
        boolean secret,
        Optional<String> deprecated,
        Optional<Replacement> replacement,
        Optional<String> since,
        Optional<Literal> constant,
        Optional<String> mixin,
        Span where) {}
