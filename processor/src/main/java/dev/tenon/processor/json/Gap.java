package dev.tenon.processor.json;

/** What may stand between two literals that are joined. */
final class Gap {

    private Gap() {}

    /** Where what comes after blanks, comments, parentheses and plus signs starts. */
    static int after(CharSequence source, int from) {
        int at = from;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '/') {
                at = afterComment(source.toString(), at);
            } else if (Character.isWhitespace(c) || "+()".indexOf(c) >= 0) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static int afterComment(String source, int at) {
        String end = source.startsWith("//", at) ? "\n" : "*/";
        int found = source.indexOf(end, at + 2);
        return found < 0 ? source.length() : found + end.length();
    }
}
