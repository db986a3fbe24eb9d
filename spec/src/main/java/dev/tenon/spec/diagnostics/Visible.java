package dev.tenon.spec.diagnostics;

/**
 * Makes text of unknown origin safe to print: a spec must not steer the terminal, nor reorder a message with bidi controls.
 */
final class Visible {

    private static final int LONGEST = 120;

    private Visible() {}

    /** Control and format characters as {@code \\u001b}. */
    static String text(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(c)) {
                out = out == null ? new StringBuilder(text.substring(0, i)) : out;
                out.append(String.format("\\u%04x", (int) c));
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }

    /** As {@link #text}, cut where it would drown the message. */
    static String argument(Object argument) {
        String text = String.valueOf(argument);
        if (text.length() <= LONGEST) {
            return text(text);
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text(text.substring(0, end)) + "…";
    }

    static boolean isHidden(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\u2028' || c == '\u2029';
    }
}
