package dev.tenon.runtime.http;

import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of an answer that does not mean success.
 *
 * @param words for the exception's message, from the status on
 * @param messages the server's own words
 */
record Refusal(Answer answer, @Nullable JsonValue body, String words, List<String> messages) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_SHOWN = 10;

    static Refusal of(Answer answer, byte[] bytes, MessageText text) {
        JsonValue body = json(bytes);
        List<String> messages = ErrorMessages.in(body, text);
        String words = answer.status() + kind(answer, text);
        if (!messages.isEmpty()) {
            words += ": " + String.join("; ", messages.subList(0, Math.min(MOST_SHOWN, messages.size())))
                    + (messages.size() > MOST_SHOWN ? "; …" : "");
        } else if (bytes.length > 0) {
            words += " and " + bytes.length + " bytes of " + ContentHeaders.of(answer, text);
        }
        return new Refusal(answer, body, words, messages);
    }

    private static @Nullable JsonValue json(byte[] bytes) {
        try {
            return JsonReader.read(bytes, JsonReader::value);
        } catch (JsonException e) {
            return null;
        }
    }

    private static String kind(Answer answer, MessageText text) {
        if (answer.status() >= 200 && answer.status() < 300) {
            return ", a success that the spec does not know: of this operation it says "
                    + answer.call().operation().statuses().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" or "));
        }
        return REDIRECTS.contains(answer.status())
                ? ", a redirect to " + target(answer, text)
                        + ", which is not followed, so that no token travels to another host"
                : "";
    }

    /** The host alone: the rest of the address may hold a token of the server's. */
    private static String target(Answer answer, MessageText text) {
        String location = answer.headers().firstValue("Location").orElse("");
        try {
            String host = URI.create(location).getHost();
            return host == null ? "somewhere" : text.printable(host);
        } catch (IllegalArgumentException e) {
            return "somewhere";
        }
    }
}
