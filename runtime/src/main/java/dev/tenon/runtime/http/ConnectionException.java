package dev.tenon.runtime.http;

/** The server could not be reached, or the connection broke: the call may or may not have been carried out. */
public final class ConnectionException extends ApiException {

    private static final long serialVersionUID = 1L;

    ConnectionException(Call call, String host, Throwable cause) {
        super(call, "failed on the way to or from " + host + ": " + words(cause), cause);
    }

    /** The JDK's exceptions for a refused connection and an unknown host have no message of their own. */
    private static String words(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
