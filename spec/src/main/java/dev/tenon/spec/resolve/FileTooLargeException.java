package dev.tenon.spec.resolve;

import java.io.IOException;

/** A file was not read, because it is larger than any spec. */
public final class FileTooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    /** Says nothing that the diagnostic does not. */
    public FileTooLargeException() {
        super("it is too large");
    }
}
