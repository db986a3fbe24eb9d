package dev.tenon.spec.parse;

import java.util.Optional;

/**
 * A word, string, number or sign of a file.
 *
 * @param text of a string the value; of the others what is written
 * @param startsLine whether nothing but blanks stands before it on its line
 * @param doc the doc comment above it
 */
record Token(Kind kind, String text, int start, int end, boolean startsLine, Optional<Doc> doc) {

    enum Kind {
        NAME,
        STRING,
        NUMBER,
        SIGN,
        END
    }

    /** Consecutive doc comment lines, without their slashes. */
    record Doc(String text, int start, int end) {}

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
