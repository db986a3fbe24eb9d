package dev.tenon.runtime.http;

import java.util.Locale;

/** What an answer's headers say of its body, for messages. */
final class ContentHeaders {

    private ContentHeaders() {}

    /** {@code text/html, encoded as gzip}. */
    static String of(Answer answer, MessageText text) {
        String type = answer.headers().firstValue("Content-Type").orElse("no content type");
        return text.printable(type) + (isEncoded(answer) ? ", encoded as " + encoding(answer, text) : "");
    }

    /** True if the body is compressed, though no request of ours allows it. */
    static boolean isEncoded(Answer answer) {
        String encoding = answer.headers().firstValue("Content-Encoding").orElse("");
        return !encoding.isBlank() && !encoding.strip().toLowerCase(Locale.ROOT).equals("identity");
    }

    static String encoding(Answer answer, MessageText text) {
        return text.printable(answer.headers().firstValue("Content-Encoding").orElse(""));
    }
}
