package dev.tenon.spec.diagnostics;

/**
 * A source line with carets under a part of it.
 *
 * @param line the line's text
 * @param from the offset in the line at which the carets start
 * @param to the offset at which they end; may lie beyond the line
 */
record Excerpt(String line, int from, int to) {

    /** Of longer lines only the surroundings are shown. */
    private static final int WIDEST = 160;

    private static final int BEFORE = 60;

    String print() {
        if (line.length() <= WIDEST) {
            return printed("", "");
        }
        int start = between(line, Math.max(0, Math.min(from - BEFORE, line.length() - WIDEST)));
        int end = between(line, Math.min(line.length(), start + WIDEST));
        Excerpt window = new Excerpt(line.substring(start, end), Math.max(0, from - start), Math.min(to, end) - start);
        return window.printed(start > 0 ? "…" : "", end < line.length() ? "…" : "");
    }

    private static int between(String text, int at) {
        boolean inPair = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inPair ? at - 1 : at;
    }

    private String printed(String lead, String tail) {
        StringBuilder text = new StringBuilder(lead);
        StringBuilder marks = new StringBuilder(" ".repeat(lead.length()));
        boolean marked = false;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            boolean inside = i >= from && i < to;
            text.appendCodePoint(isShown(c) ? c : 0xFFFD);
            int columns = Columns.of(isShown(c) ? c : 0xFFFD);
            if (c == '\t' && i < to && (!inside || marked)) {
                marks.append('\t');
            } else if (i < to) {
                marks.append((inside ? "^" : " ").repeat(columns));
                marked |= inside && columns > 0;
            }
            i += Character.charCount(c);
        }
        if (marks.indexOf("^") < 0) {
            marks.append('^');
        }
        return text.append(tail).append('\n') + marks.toString().stripTrailing() + "\n";
    }

    private static boolean isShown(int c) {
        return c == '\t' || c == 0x200D || !Visible.isHidden(c);
    }
}
