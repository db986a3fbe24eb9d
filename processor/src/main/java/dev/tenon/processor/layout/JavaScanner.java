package dev.tenon.processor.layout;

/** Walks over the characters of a line of Java that stand outside of literals, and knows how deep in brackets each is. */
public final class JavaScanner {

    private final String line;
    private int position = -1;
    private int depth;
    private boolean header;

    public JavaScanner(String line) {
        this.line = line;
    }

    /** Goes to the next character outside of literals; false at the end. */
    public boolean next() {
        if (position >= 0 && line.charAt(position) == '"') {
            position = endOfLiteral();
        }
        position++;
        if (position >= line.length()) {
            return false;
        }
        depth += step();
        header |= depth == 0 && (line.startsWith(" class ", position) || line.startsWith(" interface ", position));
        return true;
    }

    public int position() {
        return position;
    }

    /** How many brackets are open, type arguments included. */
    int depth() {
        return depth;
    }

    /** True after the word that makes the line the header of a class. */
    boolean isHeader() {
        return header;
    }

    private int endOfLiteral() {
        int end = position + 1;
        while (end < line.length() && line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    /** Comparisons have blanks around them; type arguments and arrows have not. */
    private int step() {
        char before = position == 0 ? ' ' : line.charAt(position - 1);
        return switch (line.charAt(position)) {
            case '(', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
            case '<' -> before == ' ' ? 0 : 1;
            case '>' -> before == ' ' || before == '-' ? 0 : -1;
            default -> 0;
        };
    }
}
