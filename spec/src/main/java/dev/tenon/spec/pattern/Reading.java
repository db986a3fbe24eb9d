package dev.tenon.spec.pattern;

/** A pattern as it is read: where the reader is, which inline flags hold there, and whether an automaton can say all of it. */
final class Reading {

    final String text;
    int at;
    String flags = "";
    boolean exact = true;

    Reading(String pattern) {
        this.text = unquoted(pattern);
        this.exact = text.equals(pattern);
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    boolean sees(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    boolean seesOneOf(String characters) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** The character some places ahead; NUL beyond the end. */
    char ahead(int places) {
        return at + places < text.length() ? text.charAt(at + places) : '\0';
    }

    /** Steps over a text if it stands here. */
    boolean takes(String expected) {
        boolean here = text.startsWith(expected, at);
        at += here ? expected.length() : 0;
        return here;
    }

    /** Under the flag {@code x}, white space and comments say nothing. */
    void skipComments() {
        while (flags.indexOf('x') >= 0 && !isAtEnd() && (Character.isWhitespace(ahead(0)) || sees('#'))) {
            int lineEnd = sees('#') ? text.indexOf('\n', at) : at;
            at = lineEnd < 0 ? text.length() : lineEnd + 1;
        }
    }

    /** {@code \Q…\E} written with escapes. */
    private static String unquoted(String pattern) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            if (pattern.startsWith("\\Q", i)) {
                int end = pattern.indexOf("\\E", i + 2);
                int last = end < 0 ? pattern.length() : end;
                pattern.substring(i + 2, last).chars().forEach(c -> {
                    boolean word = c > 127 || Character.isLetterOrDigit(c);
                    plain.append(word ? "" : "\\").append((char) c);
                });
                i = end < 0 ? last : end + 2;
            } else {
                int length = pattern.charAt(i) == '\\' && i + 1 < pattern.length() ? 2 : 1;
                plain.append(pattern, i, i + length);
                i += length;
            }
        }
        return plain.toString();
    }
}
