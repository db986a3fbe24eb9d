package dev.tenon.processor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks long lines of emitted Java where a person would: comments at blanks, code at the outermost place that a line has. What
 * has no such place, as a long literal, stays.
 */
public final class LineBreaks {

    static final int WIDTH = 120;
    static final int CONTINUATION = 8;

    private LineBreaks() {}

    /** The text with no line wider than it must be. */
    public static String in(String text) {
        List<String> lines = new ArrayList<>();
        String previous = "";
        for (String line : text.split("\n", -1)) {
            if (line.length() <= WIDTH) {
                lines.add(line);
            } else if (line.stripLeading().startsWith("* ")) {
                breakComment(line, lines);
            } else {
                breakCode(line, goesOn(previous), lines);
            }
            previous = line;
        }
        return String.join("\n", lines);
    }

    /** True if the line is the middle of a statement, and stands as far to the right as its parts are to stand. */
    private static boolean goesOn(String previous) {
        return !previous.isBlank() && !previous.matches(".*([;{}]|\\*/)|\\s*@.*");
    }

    private static void breakComment(String line, List<String> lines) {
        String start = line.substring(0, line.indexOf('*') + 2);
        String rest = line.substring(start.length());
        while (start.length() + rest.length() > WIDTH) {
            int at = blankWithin(rest, WIDTH - start.length());
            if (at < 0) {
                break;
            }
            lines.add(start + rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        lines.add(start + rest);
    }

    /** The last blank outside of inline tags within the width, else the first after it; -1 if there is none. */
    private static int blankWithin(String text, int width) {
        int last = -1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (i > width && last >= 0) {
                return last;
            }
            if (c == ' ' && depth == 0) {
                last = i;
            }
        }
        return last;
    }

    private static void breakCode(String line, boolean goesOn, List<String> lines) {
        int indent = line.length() - line.stripLeading().length();
        new CodeLine(line, indent, goesOn ? indent - CONTINUATION : indent).breakInto(lines);
    }
}
