package dev.tenon.runtime.http;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The headers of a request or an answer for a log, a line each. Their values are shown if the spec knows them and does not call them
 * secret, or if everybody knows that they are none; of the others there is the name.
 */
final class ShownHeaders {

    private static final Set<String> HARMLESS = Set.of(
            "accept",
            "accept-language",
            "allow",
            "cache-control",
            "content-encoding",
            "content-language",
            "content-length",
            "content-type",
            "date",
            "retry-after",
            "server",
            "transfer-encoding",
            "user-agent",
            "vary");

    private static final Set<String> SECRET = Set.of("authorization", "cookie", "proxy-authorization");

    private static final Pattern RATE_LIMIT = Pattern.compile("rate-?limit-");

    private ShownHeaders() {}

    /**
     * Each after a line break, by name.
     *
     * @param operation which may call some of them secret
     * @param known the spec declares them
     */
    static String of(HttpHeaders headers, Operation operation, Set<String> known, MessageText text) {
        Map<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers.map());
        StringBuilder lines = new StringBuilder();
        sorted.forEach((name, values) -> {
            boolean isSecret = operation.secrets().contains(name) || !isShown(name, known);
            String shown = !isSecret ? text.printable(String.join(", ", values)) : "<redacted>";
            lines.append("\n    ").append(text.printable(name)).append(": ").append(shown);
        });
        return lines.toString();
    }

    private static boolean isShown(String name, Set<String> known) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !SECRET.contains(lower)
                && (HARMLESS.contains(lower) || RATE_LIMIT.matcher(lower).find() || known.contains(name));
    }
}
