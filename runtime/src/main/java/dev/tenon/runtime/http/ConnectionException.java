package dev.tenon.runtime.http;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import org.jspecify.annotations.Nullable;

/** The server could not be reached, or the connection broke: the call may or may not have been carried out. */
public final class ConnectionException extends ApiException {

    private static final long serialVersionUID = 1L;

    ConnectionException(Call call, URI server, Throwable cause, MessageText text) {
        super(
                call,
                "failed on the way to or from " + hostAndPort(server) + ": " + text.printable(words(cause)),
                isPrintable(cause, text) ? cause : null);
    }

    private static String hostAndPort(URI server) {
        int usual = "https".equalsIgnoreCase(server.getScheme()) ? 443 : 80;
        return server.getHost() + ":" + (server.getPort() < 0 ? usual : server.getPort());
    }

    /** The JDK's exceptions for a refused connection and an unknown host have no message of their own. */
    private static String words(Throwable cause) {
        if (cause instanceof InterruptedException) {
            return "the calling thread was interrupted";
        }
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof UnresolvedAddressException || each instanceof UnknownHostException) {
                return "unknown host";
            }
        }
        if (cause instanceof ConnectException && cause.getMessage() == null) {
            return "connection refused, or nothing listens there";
        }
        // An unchecked exception is the JDK's answer to some malformed headers.
        String kind = cause instanceof RuntimeException ? "malformed answer: " : "";
        return kind + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
    }

    /** The JDK quotes what it cannot parse. Such a cause is left out, since a stack trace would show its words unblotted. */
    private static boolean isPrintable(Throwable cause, MessageText text) {
        for (@Nullable Throwable each = cause; each != null; each = each.getCause()) {
            if (!text.isPrintable(each.getMessage())) {
                return false;
            }
        }
        return true;
    }
}
