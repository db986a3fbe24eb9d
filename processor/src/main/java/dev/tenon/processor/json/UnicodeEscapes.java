package dev.tenon.processor.json;

/** The escapes that Java knows everywhere in a source, before it knows what a string is. */
final class UnicodeEscapes {

    private static final int DIGITS = 4;

    private UnicodeEscapes() {}

    /** The source from an offset on. */
    static TracedText translate(CharSequence source, int start) {
        TracedText out = new TracedText();
        int at = start;
        while (at < source.length()) {
            char c = source.charAt(at);
            char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
            int digits = c == '\\' && next == 'u' ? digits(source, at + 1) : -1;
            if (digits >= 0) {
                String code = source.subSequence(digits, digits + DIGITS).toString();
                out.add((char) Integer.parseInt(code, 16), at);
                at = digits + DIGITS;
            } else {
                out.add(c, at++);
                if (c == '\\' && next == '\\') {
                    // The second belongs to the first, and starts nothing.
                    out.add(next, at++);
                }
            }
        }
        return out;
    }

    /** Where the digits start, after any number of {@code u}; negative if they are none. */
    private static int digits(CharSequence source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) == 'u') {
            at++;
        }
        for (int i = at; i < at + DIGITS; i++) {
            if (i >= source.length() || Character.digit(source.charAt(i), 16) < 0) {
                return -1;
            }
        }
        return at;
    }
}
