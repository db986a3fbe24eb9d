package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import java.util.Optional;

/** Gathers doc comment lines until the token that they belong to comes. */
final class DocLines {

    private final String text;
    private final Complaint complaint;
    private final StringBuilder lines = new StringBuilder();
    private int start = -1;
    private int end;

    DocLines(String text, Complaint complaint) {
        this.text = text;
        this.complaint = complaint;
    }

    /** Three slashes; a row of four or more is only a line drawn by the author. */
    static boolean isDoc(String text, int at) {
        return text.startsWith("///", at) && !text.startsWith("////", at);
    }

    /** Takes the line at which a doc comment starts, and gives the offset of its end. */
    int read(int at) {
        int stop = at;
        while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
            judge(stop);
            stop++;
        }
        String line = text.substring(at + 3, stop).stripTrailing();
        if (start < 0) {
            start = at;
        } else {
            lines.append('\n');
        }
        lines.append(line.startsWith(" ") ? line.substring(1) : line);
        end = stop;
        return stop;
    }

    private void judge(int at) {
        char c = text.charAt(at);
        boolean control = Character.isISOControl(c) && c != '\t';
        boolean lone = Character.isSurrogate(c)
                && !Character.isSurrogatePair(c, charAt(at + 1))
                && !Character.isSurrogatePair(charAt(at - 1), c);
        if (control || lone) {
            complaint.about(Code.CHARACTER, at, at + 1, Characters.describe(c));
        }
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** What was gathered since the last time. */
    Optional<Token.Doc> take() {
        if (start < 0) {
            return Optional.empty();
        }
        Token.Doc doc = new Token.Doc(lines.toString(), start, end);
        lines.setLength(0);
        start = -1;
        return Optional.of(doc);
    }
}
