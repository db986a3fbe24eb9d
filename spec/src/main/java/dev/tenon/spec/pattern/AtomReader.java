package dev.tenon.spec.pattern;

import java.util.BitSet;
import java.util.List;

/** Reads what stands for one character: itself, a class, or an escape. */
final class AtomReader {

    private static final String CLASS_ESCAPES = "dDwWsShHvV";

    private static final String CONTROLS = "tnrfae";

    private static final String PLACES = "bBAGZz";

    private final Reading reading;
    private final Classes classes;

    AtomReader(Reading reading, Classes classes) {
        this.reading = reading;
        this.classes = classes;
    }

    /** Knows the characters of a class such as {@code [a-z]} or {@code \d}. */
    @FunctionalInterface
    interface Classes {

        CharSet of(String written) throws Unreadable;
    }

    Node character() {
        char c = reading.text.charAt(reading.at++);
        if (Character.isHighSurrogate(c) && Character.isLowSurrogate(reading.ahead(0))) {
            reading.exact = false;
            char low = reading.text.charAt(reading.at++);
            return new Node.Sequence(List.of(new Node.Chars(CharSet.of(c)), new Node.Chars(CharSet.of(low))));
        }
        reading.exact &= !Character.isSurrogate(c);
        BitSet bits = new BitSet();
        bits.set(c);
        if (reading.flags.indexOf('i') >= 0) {
            bits.set(Character.toLowerCase(c));
            bits.set(Character.toUpperCase(c));
        }
        return new Node.Chars(new CharSet(bits));
    }

    Node dot() throws Unreadable {
        return charClass(reading.at + 1);
    }

    Node charClass() throws Unreadable {
        return charClass(classEnd());
    }

    Node escape() throws Unreadable {
        char c = reading.at + 1 < reading.text.length() ? reading.ahead(1) : ' ';
        if (c == 'p' || c == 'P') {
            boolean braced = reading.ahead(2) == '{';
            return charClass(braced ? reading.text.indexOf('}', reading.at) + 1 : reading.at + 3);
        }
        if (CLASS_ESCAPES.indexOf(c) >= 0 || CONTROLS.indexOf(c) >= 0) {
            return charClass(reading.at + 2);
        }
        if (c == 'u' && reading.at + 6 <= reading.text.length()) {
            return charClass(reading.at + 6);
        }
        if (Character.isLetterOrDigit(c)) {
            reading.exact = false;
            return rare(c);
        }
        reading.at++;
        return character();
    }

    /** What few patterns have; what says something of a place alone matches nothing. */
    private Node rare(char c) throws Unreadable {
        if (PLACES.indexOf(c) >= 0) {
            reading.at += 2;
            reading.takes("{g}");
            return Node.nothing();
        }
        int start = reading.at;
        int braces = reading.text.indexOf('}', start) + 1;
        return switch (c) {
            case 'x' -> charClass(reading.ahead(2) == '{' ? braces : start + 4);
            case 'N' -> charClass(braces);
            case 'c' -> charClass(start + 3);
            case '0' -> charClass(octalEnd());
            case 'R', 'X' -> charClass(start + 2);
            default -> throw new Unreadable();
        };
    }

    private int octalEnd() {
        int end = reading.at + 2;
        int longest = reading.ahead(2) <= '3' ? 3 : 2;
        while (end < reading.at + 2 + longest && "01234567".indexOf(reading.ahead(end - reading.at)) >= 0) {
            end++;
        }
        return end;
    }

    private int classEnd() throws Unreadable {
        String text = reading.text;
        int open = 0;
        int i = reading.at;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean first = open > 0 && (text.charAt(i - 1) == '[' || text.startsWith("[^", i - 2));
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open++;
            } else if (c == ']' && !first && --open == 0) {
                return i + 1;
            }
            i++;
        }
        throw new Unreadable();
    }

    private Node charClass(int end) throws Unreadable {
        if (end <= reading.at || end > reading.text.length()) {
            throw new Unreadable();
        }
        String written = reading.text.substring(reading.at, end);
        reading.exact &= written.chars().noneMatch(c -> Character.isSurrogate((char) c));
        reading.at = end;
        return new Node.Chars(classes.of(reading.flags.isEmpty() ? written : "(?" + reading.flags + ")" + written));
    }
}
