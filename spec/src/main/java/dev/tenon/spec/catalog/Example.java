package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;

/**
 * A sample body from the API's documentation, checked against the spec.
 *
 * @param title what it shows
 * @param json the object, as written
 */
public record Example(Kind kind, String title, String json, Span where) {

    public enum Kind {
        /** The body of a create request: complete. */
        CREATE,
        /** The body of an update: any part. */
        UPDATE,
        /** A body that the server sent; documentation abridges these, so required fields may be missing. */
        RESPONSE
    }
}
