package dev.tenon.spec.document;

import dev.tenon.spec.source.Source;
import java.util.List;

/**
 * One file.
 *
 * @param complete false if a declaration could not be read, so that names may seem unknown which are not
 */
public record Document(Source source, List<Declaration> declarations, boolean complete) {

    public Document {
        declarations = List.copyOf(declarations);
    }

    /** Those of one kind, in order. */
    public <T extends Declaration> List<T> all(Class<T> kind) {
        return declarations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
