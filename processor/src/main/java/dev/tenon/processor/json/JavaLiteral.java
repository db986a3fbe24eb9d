package dev.tenon.processor.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A string literal or a text block, read once more to see where its characters stand: compilers keep only what it means. */
public final class JavaLiteral {

    private static final String BLOCK = "\"\"\"";

    private JavaLiteral() {}

    /**
     * The literal that starts at an offset and has a value; empty if none is found. Compilers may have joined it with those that follow
     * it with a {@code +} between them.
     */
    public static Optional<TracedText> read(CharSequence source, int start, String value) {
        if (start < 0 || start >= source.length()) {
            return Optional.empty();
        }
        if (source.toString().startsWith(value, start) && source.charAt(start) != '"') {
            return Optional.of(plain(value, start));
        }
        TracedText text = new TracedText();
        for (Optional<Literal> next = literal(source, start); next.isPresent(); ) {
            text.add(next.get().text());
            if (text.length() >= value.length()) {
                break;
            }
            next = literal(source, Gap.after(source, next.get().end()));
        }
        return text.text().equals(value) ? Optional.of(text) : Optional.empty();
    }

    /** A number or a truth. */
    private static TracedText plain(String value, int start) {
        TracedText text = new TracedText();
        for (int i = 0; i < value.length(); i++) {
            text.add(value.charAt(i), start + i);
        }
        return text;
    }

    /**
     * One by itself.
     *
     * @param end the offset behind the closing quotes
     */
    private record Literal(TracedText text, int end) {}

    private static Optional<Literal> literal(CharSequence source, int start) {
        TracedText rest = UnicodeEscapes.translate(source, start);
        boolean block = rest.startsWith(BLOCK, 0);
        if (!block && !rest.startsWith("\"", 0)) {
            return Optional.empty();
        }
        String quotes = block ? BLOCK : "\"";
        int from = block ? afterLine(rest, BLOCK.length()) : 1;
        return end(rest, quotes, from).map(end -> {
            TracedText content = rest.part(from, end);
            return new Literal(unescaped(block ? stripped(content) : content), rest.offset(end + quotes.length()));
        });
    }

    private static int afterLine(TracedText text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        boolean two = text.startsWith("\r\n", at);
        return Math.min(text.length(), at + (two ? 2 : 1));
    }

    private static Optional<Integer> end(TracedText text, String delimiter, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.startsWith(delimiter, at)) {
                return Optional.of(at);
            }
            at += text.charAt(at) == '\\' ? 1 : 0;
        }
        return Optional.empty();
    }

    /** Without the indentation that only lays out the source, and without blanks at the ends of lines. */
    private static TracedText stripped(TracedText block) {
        List<TracedText> lines = lines(block);
        int indent = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            TracedText line = lines.get(i);
            int blanks = blanks(line);
            if (blanks < line.length() || i == lines.size() - 1) {
                indent = Math.min(indent, blanks);
            }
        }
        TracedText out = new TracedText();
        for (int i = 0; i < lines.size(); i++) {
            TracedText line = lines.get(i);
            if (i > 0) {
                out.add('\n', lines.get(i - 1).offset(lines.get(i - 1).length()));
            }
            int end = line.length();
            while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
                end--;
            }
            out.add(line.part(Math.min(indent, end), end));
        }
        out.endAt(block.offset(block.length()));
        return out;
    }

    private static int blanks(TracedText line) {
        int blanks = 0;
        while (blanks < line.length() && Character.isWhitespace(line.charAt(blanks))) {
            blanks++;
        }
        return blanks;
    }

    private static List<TracedText> lines(TracedText block) {
        List<TracedText> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < block.length(); at++) {
            if (isLineEnd(block.charAt(at))) {
                TracedText line = block.part(start, at);
                line.endAt(block.offset(at));
                lines.add(line);
                at += block.startsWith("\r\n", at) ? 1 : 0;
                start = at + 1;
            }
        }
        TracedText last = block.part(start, block.length());
        lines.add(last);
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static TracedText unescaped(TracedText text) {
        TracedText out = new TracedText();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '\\' || at + 1 == text.length()) {
                out.add(c, text.offset(at));
                continue;
            }
            int digits = octal(text, at + 1);
            char next = text.charAt(at + 1);
            if (digits > 0) {
                String number = text.text().substring(at + 1, at + 1 + digits);
                out.add((char) Integer.parseInt(number, 8), text.offset(at));
                at += digits;
            } else if (next == '\n') {
                at++;
            } else {
                int plain = "btnfrs".indexOf(next);
                out.add(plain < 0 ? next : "\b\t\n\f\r ".charAt(plain), text.offset(at));
                at++;
            }
        }
        out.endAt(text.offset(text.length()));
        return out;
    }

    /** How many digits an octal escape has: no more than make a byte. */
    private static int octal(TracedText text, int from) {
        int digits = 0;
        int most = from < text.length() && text.charAt(from) <= '3' ? 3 : 2;
        while (digits < most && from + digits < text.length() && isOctal(text.charAt(from + digits))) {
            digits++;
        }
        return digits;
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }
}
