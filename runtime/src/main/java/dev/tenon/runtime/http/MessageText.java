package dev.tenon.runtime.http;

import dev.tenon.runtime.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * Lets a server's words into messages, without the token if the server echoes it.
 *
 * @param token the call's own, null if it has none
 */
record MessageText(@Nullable String token) {

    static final MessageText WITHOUT_TOKEN = new MessageText(null);

    private static final int LONGEST = 1_000;

    /** A shorter token protects nothing, and blotting it out would only spoil the words around it. */
    private static final int SHORTEST_TOKEN = 6;

    String printable(String text) {
        String blotted = token == null || token.length() < SHORTEST_TOKEN ? text : text.replace(token, "<redacted>");
        return PrintableText.of(blotted, LONGEST);
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
