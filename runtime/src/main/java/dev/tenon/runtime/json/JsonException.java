package dev.tenon.runtime.json;

import com.fasterxml.jackson.core.JsonPointer;
import dev.tenon.runtime.text.PrintableText;

/**
 * JSON that is malformed, or that does not have the shape that the spec promises.
 *
 * <p>Its message holds no value of the JSON, and its names only as far as they are fit for a log.
 */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    private final String pointer;
    private final String problem;

    public JsonException(String pointer, String problem) {
        super((pointer.isEmpty() ? "at the root" : "at " + PrintableText.of(pointer, LONGEST)) + ": " + problem);
        this.pointer = pointer;
        this.problem = problem;
    }

    /** The place as a JSON pointer (RFC 6901), empty for the root. */
    public String pointer() {
        return pointer;
    }

    /** The same of a place further up, where the way down leads through a secret, of which the keys of a map are a part. */
    JsonException at(String place) {
        return new JsonException(place, problem);
    }

    /** The same, seen from one step further up: the name of a property, or the index of an item. */
    JsonException below(String step) {
        return at(JsonPointer.empty().appendProperty(step) + pointer);
    }
}
