package dev.tenon.spec.format;

/** The text that comes to be, and how far to the right it has come. */
final class Page {

    private final StringBuilder text = new StringBuilder();
    private int lineStart;

    void add(String more) {
        text.append(more);
    }

    /** Ends the line, if anything was written, and indents the next; a blank line can stand between. */
    void newLine(int indent, boolean blank) {
        if (!text.isEmpty()) {
            text.append(blank ? "\n\n" : "\n");
        }
        lineStart = text.length();
        text.append(" ".repeat(indent));
    }

    /** Where the line starts: differs from line to line. */
    int lineStart() {
        return lineStart;
    }

    /** How many characters stand on the line. */
    int column() {
        return text.codePointCount(lineStart, text.length());
    }

    @Override
    public String toString() {
        return text.isEmpty() ? "" : text + "\n";
    }
}
