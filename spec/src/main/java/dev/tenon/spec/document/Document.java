package dev.tenon.spec.document;

import dev.tenon.spec.source.Source;
import java.util.List;

/**
 * One file.
 *
 * @param uses the files whose declarations it stands on, as written
 * @param extended the published specs to which it adds, as written
 * @param complete false if a declaration could not be read, so that names may seem unknown which are not
 */
public record Document(
        Source source, List<Word> uses, List<ExtendedUse> extended, List<Declaration> declarations, boolean complete) {

    public Document {
        uses = List.copyOf(uses);
        extended = List.copyOf(extended);
        declarations = List.copyOf(declarations);
    }

    /** Those of one kind, in order. */
    public <T extends Declaration> List<T> all(Class<T> kind) {
        return declarations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
