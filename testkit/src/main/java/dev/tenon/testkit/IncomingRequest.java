package dev.tenon.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A request, read to its end.
 *
 * @param target the path and query as they were on the wire
 * @param body empty if it is larger than {@link #LARGEST_BODY}
 */
record IncomingRequest(String method, String target, Map<String, List<String>> headers, Optional<byte[]> body) {

    static final int LARGEST_BODY = 1024 * 1024;

    private static final long MOST_IGNORED = 64L * LARGEST_BODY;

    private static final Set<String> WITHHELD = Set.of("authorization", "proxy-authorization");

    static IncomingRequest read(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        return new IncomingRequest(
                exchange.getRequestMethod(),
                target(exchange.getRequestURI()),
                headers,
                body(exchange.getRequestBody()));
    }

    private static String target(URI uri) {
        // "//a/b" is a path here, although it reads as a host and a path to URI.
        String path = uri.isAbsolute() || uri.getRawAuthority() == null
                ? uri.getRawPath()
                : "//" + uri.getRawAuthority() + uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static Optional<byte[]> body(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_BODY + 1);
        if (bytes.length <= LARGEST_BODY) {
            return Optional.of(bytes);
        }
        // A client that is still sending would see a broken connection rather than the answer.
        byte[] rest = new byte[8192];
        long ignored = 0;
        for (int n = 0; n >= 0 && ignored < MOST_IGNORED; n = in.read(rest)) {
            ignored += n;
        }
        return Optional.empty();
    }

    static Refusal tooLarge() {
        return new Refusal(413, "the body is larger than " + LARGEST_BODY + " bytes");
    }

    String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    List<String> headers(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** As the log keeps it. */
    ReceivedRequest received() {
        Map<String, List<String>> shown = new TreeMap<>(headers);
        shown.replaceAll(
                (name, values) -> WITHHELD.contains(name.toLowerCase(Locale.ROOT)) ? List.of("[redacted]") : values);
        return new ReceivedRequest(
                method,
                target,
                shown,
                body.map(bytes -> new String(bytes, UTF_8)).orElse(""));
    }
}
