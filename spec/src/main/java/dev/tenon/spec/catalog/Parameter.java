package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.Optional;

/**
 * A value that goes into a path, a query or a header. It is declared as a field of JSON is, which is why it holds one.
 *
 * @param spans true for {@code {name...}}: the value may hold slashes
 */
public record Parameter(In in, Field field, boolean spans) {

    /** Where the value goes. */
    public enum In {
        PATH,
        QUERY,
        HEADER
    }

    /** A required value at a place such as {@code {workspace}} of a path. */
    public static Parameter ofPath(String wireName, Optional<String> javaName, String doc, ValueType type, Span where) {
        Field field = new Field(
                wireName,
                javaName,
                doc,
                Side.WRITE,
                type,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                where);
        return new Parameter(In.PATH, field, false);
    }

    /** The same at a place that takes several steps of a path. */
    public Parameter spanning() {
        return new Parameter(in, field, true);
    }

    public String wireName() {
        return field.wireName();
    }

    public String doc() {
        return field.doc();
    }

    public ValueType type() {
        return field.type();
    }

    public Span where() {
        return field.where();
    }
}
