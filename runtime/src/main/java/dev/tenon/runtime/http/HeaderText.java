package dev.tenon.runtime.http;

/** Keeps a value within its header. */
final class HeaderText {

    private HeaderText() {}

    /** A line break would start another header, or the body. No message holds the value, which may be a secret. */
    static String checked(String name, String value) {
        boolean fits = value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 0x7F));
        if (!fits) {
            throw new IllegalArgumentException(
                    "header " + name + " may hold only visible ASCII characters, blanks and tabs");
        }
        return value;
    }
}
