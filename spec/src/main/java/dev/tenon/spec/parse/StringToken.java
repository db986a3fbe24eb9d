package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;

/** Reads a string and its escapes, which are those of JSON. */
final class StringToken {

    private final String text;
    private final Complaint complaint;

    StringToken(String text, Complaint complaint) {
        this.text = text;
        this.complaint = complaint;
    }

    /** The value, and the offset after the closing quote. */
    record Read(String value, int end) {}

    /** The string whose opening quote stands at {@code start}. */
    Read read(int start) {
        StringBuilder value = new StringBuilder();
        int at = start + 1;
        while (at < text.length() && "\"\n\r".indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            if (c == '\\') {
                at = escape(at, value);
            } else {
                if (c < ' ' || c == 0x7F || Characters.isBidiControl(c)) {
                    complaint.about(Code.CHARACTER, at, at + 1, Characters.describe(c));
                }
                value.append(c);
                at++;
            }
        }
        boolean closed = at < text.length() && text.charAt(at) == '"';
        if (!closed) {
            complaint.about(Code.UNCLOSED_STRING, start, at, "");
        } else if (hasLoneSurrogate(value)) {
            complaint.about(Code.SURROGATE, start, at + 1, "");
        }
        return new Read(value.toString(), closed ? at + 1 : at);
    }

    private int escape(int at, StringBuilder value) {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            value.append("\"\\/\b\f\n\r\t".charAt(plain));
            return at + 2;
        }
        int code = c == 'u' ? hex(at + 2) : -1;
        if (code >= 0) {
            value.append((char) code);
            return at + 6;
        }
        int end = c == '\n' || c == '\r' ? at + 1 : at + 1 + Character.charCount(text.codePointAt(at + 1));
        complaint.about(Code.ESCAPE, at, end, text.substring(at, end));
        return end;
    }

    private int hex(int at) {
        if (at + 4 > text.length()) {
            return -1;
        }
        int code = 0;
        for (int i = at; i < at + 4; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static boolean hasLoneSurrogate(CharSequence value) {
        return value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
