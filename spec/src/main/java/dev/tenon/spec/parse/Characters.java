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

    /** Characters that make the rest of a line look different from what it is; see CVE-2021-42574. */
    static boolean isBidiControl(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** Characters of which nothing is seen, not even a blank: two names that differ by one of them look the same. */
    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || isIgnorable(c);
    }

    /** Letters and marks that Unicode says to show as nothing. */
    private static boolean isIgnorable(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** The character itself if it can be seen, and its number unless it is ASCII: many look like others. */
    static String describe(int c) {
        String number = String.format("U+%04X", c);
        if (c > ' ' && c < 0x7F) {
            return "`" + Character.toString(c) + "`";
        }
        boolean seen = Character.isLetterOrDigit(c) && !isInvisible(c) && c < 0x10000;
        return seen ? "`" + Character.toString(c) + "` (" + number + ")" : number;
    }
}
