package dev.tenon.runtime.model;

/**
 * A server's answer lacks a field that the spec promises.
 *
 * <p>It is thrown when the field is asked for, not when the answer is read, so that one missing field does not cost the rest.
 */
public final class MissingFieldException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MissingFieldException(String model, String wireName) {
        super("this " + model + " has no \"" + wireName + "\", though the spec says that the server sends it");
    }
}
