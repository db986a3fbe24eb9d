package dev.tenon.spec.parse;

/** Which characters may stand where. Deliberately ASCII: what javac or a reader cannot tell apart is never a name. */
final class Characters {

    private Characters() {}

    static boolean startsName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isInName(char c) {
        return startsName(c) || isDigit(c);
    }

    /** Characters that make text look different from what it is; see CVE-2021-42574. */
    static boolean isBidiControl(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** The character itself if it can be seen, and its number if not. */
    static String describe(int c) {
        String number = String.format("U+%04X", c);
        boolean seen = (c > ' ' && c < 0x7F) || (Character.isLetterOrDigit(c) && c < 0x10000);
        return seen ? "`" + Character.toString(c) + "`" : number;
    }
}
