package dev.tenon.runtime.http;

/**
 * An operation with its path filled in.
 *
 * @param path percent-encoded
 */
public record Call(Operation operation, String path) {

    /** For messages: {@code POST /workspaces/my-company/actions}. */
    @Override
    public String toString() {
        return operation.method() + " " + path;
    }
}
