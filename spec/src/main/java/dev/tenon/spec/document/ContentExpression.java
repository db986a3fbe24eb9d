package dev.tenon.spec.document;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the body of a request or an answer holds: a type in JSON, or bytes of a media type, of which there may be several.
 *
 * @param mediaTypes the strings, empty if it is JSON
 */
public record ContentExpression(Optional<TypeExpression> type, List<Word> mediaTypes, Span where) {

    public ContentExpression {
        mediaTypes = List.copyOf(mediaTypes);
    }
}
