package dev.tenon.runtime.http;

import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.text.PrintableText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets a server's words into messages, without the token and the secrets of the request if the server echoes them. */
final class MessageText {

    private static final int LONGEST = 1_000;

    /** A shorter secret is known only where it stands as a word: within words, what it is made of is there by chance. */
    private static final int SHORTEST_PART = 6;

    private static final String NOT_WITHIN_A_WORD = "(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}])";

    private final @Nullable String token;
    private final Call call;
    private final @Nullable RequestBody body;
    private @Nullable Pattern secrets;

    /** @param token the call's own, null if it has none */
    MessageText(@Nullable String token, Call call, @Nullable RequestBody body) {
        this.token = token;
        this.call = call;
        this.body = body;
    }

    String printable(String text) {
        return printable(text, LONGEST);
    }

    String printable(String text, int longest) {
        return PrintableText.of(secrets().matcher(text).replaceAll("<redacted>"), longest);
    }

    /** Looked for when there is something to tell, and then once. */
    private synchronized Pattern secrets() {
        if (secrets == null) {
            secrets = Pattern.compile(
                    find().stream().map(MessageText::pattern).reduce("(?!)", (some, more) -> some + "|" + more));
        }
        return secrets;
    }

    /** The longest first, since one may be a part of another; each also as it stands in JSON. */
    private List<String> find() {
        Set<String> found = new HashSet<>(call.secrets());
        if (token != null) {
            found.add(token);
        }
        if (body != null) {
            found.addAll(BodySecrets.of(body));
        }
        List<String> sorted = new ArrayList<>(found);
        found.forEach(secret -> sorted.add(inJson(secret)));
        sorted.removeIf(String::isEmpty);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        return List.copyOf(sorted);
    }

    private static String pattern(String secret) {
        String text = Pattern.quote(secret);
        return secret.length() < SHORTEST_PART ? NOT_WITHIN_A_WORD + text + NOT_WITHIN_A_WORD : text;
    }

    private static String inJson(String secret) {
        String quoted = JsonValue.of(secret).toString();
        return quoted.substring(1, quoted.length() - 1);
    }

    /** True if the text may be shown as it is. */
    boolean isPrintable(@Nullable String text) {
        return text == null || printable(text).equals(text);
    }

    @Override
    public String toString() {
        return "MessageText";
    }
}
