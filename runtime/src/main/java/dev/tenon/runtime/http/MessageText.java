package dev.tenon.runtime.http;

import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.text.PrintableText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a server's words into messages, without the token and the secrets of the request if the server echoes them. */
final class MessageText {

    private static final int LONGEST = 1_000;

    /** A shorter secret protects nothing, and blotting it out would only spoil the words around it. */
    private static final int SHORTEST_SECRET = 6;

    private final @Nullable String token;
    private final Call call;
    private final @Nullable RequestBody body;
    private @Nullable List<String> secrets;

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
        String blotted = text;
        for (String secret : secrets()) {
            blotted = blotted.replace(secret, "<redacted>");
        }
        return PrintableText.of(blotted, longest);
    }

    /** Looked for when there is something to tell, and then once. */
    private synchronized List<String> secrets() {
        if (secrets == null) {
            secrets = find();
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
        sorted.removeIf(secret -> secret.length() < SHORTEST_SECRET);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        return List.copyOf(sorted);
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
