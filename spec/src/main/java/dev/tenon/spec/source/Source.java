package dev.tenon.spec.source;

import java.util.Arrays;

/**
 * The text of one spec file.
 *
 * <p>Lines end at LF, CRLF or CR. A byte order mark at the start is no part of the text.
 */
public final class Source {

    private final String path;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param path the file's path under the spec root, with {@code /}; leads every diagnostic
     * @param text the whole content
     */
    public Source(String path, String text) {
        this.path = path;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.lineStarts = lineStarts(this.text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** How many lines there are; the last may be empty. */
    public int lines() {
        return lineStarts.length;
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset in characters (code points), from 1. */
    public int column(int offset) {
        return text.codePointCount(lineStarts[line(offset) - 1], offset) + 1;
    }

    /** A line's text without its end, {@code line} from 1. */
    public String lineText(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The offset at which a line starts, {@code line} from 1. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }
}
