package dev.tenon.spec.parse;

/** Counts tokens without making any, for refusing a text before it takes memory. */
public final class TokenCount {

    private TokenCount() {}

    /** About how many tokens a text has: signs of two characters count twice. */
    public static int of(String text) {
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                at = lineEnd(text, at);
            } else if (c == '"') {
                at = stringEnd(text, at);
                count++;
            } else if (Characters.isInName(c)) {
                at = nameEnd(text, at);
                count++;
            } else {
                count += c > ' ' ? 1 : 0;
                at++;
            }
        }
        return count;
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int stringEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length() && "\"\n\r".indexOf(text.charAt(end)) < 0) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), end + 1);
    }

    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Characters.isInName(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
