package dev.tenon.spec.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what most patterns consist of: characters, classes, groups, choices and quantifiers. What needs more than an automaton, such as
 * a look at what comes or a reference back, makes the pattern unreadable.
 */
final class PatternReader {

    private static final String CLASS_ESCAPES = "dDwWsShHvV";

    private static final int DEEPEST = 50;

    private final String text;
    private final Map<String, CharSet> classes = new HashMap<>();
    private int at;
    private int depth;

    private PatternReader(String text) {
        this.text = text;
    }

    /** The tree of a pattern that compiles. */
    static Node read(String pattern) throws Unreadable {
        PatternReader reader = new PatternReader(pattern);
        Node node = reader.choice();
        if (reader.at < pattern.length()) {
            throw new Unreadable();
        }
        return node;
    }

    private boolean sees(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private Node choice() throws Unreadable {
        List<Node> alternatives = new ArrayList<>(List.of(sequence()));
        while (sees('|')) {
            at++;
            alternatives.add(sequence());
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new Node.Choice(alternatives);
    }

    private Node sequence() throws Unreadable {
        List<Node> parts = new ArrayList<>();
        while (at < text.length() && !sees('|') && !sees(')')) {
            Node part = atom();
            parts.add(quantified(part));
        }
        return new Node.Sequence(parts);
    }

    private Node atom() throws Unreadable {
        char c = text.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> charClass(classEnd());
            case '.' -> charClass(at + 1);
            case '\\' -> escape();
            case '^', '$' -> anchor(c);
            default -> character();
        };
    }

    /** The whole text is matched, so that these say nothing at its ends; elsewhere nothing could stand beside them. */
    private Node anchor(char c) throws Unreadable {
        boolean atItsEnd = c == '^' ? at == 0 : at == text.length() - 1;
        if (!atItsEnd) {
            throw new Unreadable();
        }
        at++;
        return Node.nothing();
    }

    private Node character() throws Unreadable {
        char c = text.charAt(at++);
        if (Character.isSurrogate(c)) {
            throw new Unreadable();
        }
        return new Node.Chars(CharSet.of(c));
    }

    private Node group() throws Unreadable {
        if (++depth > DEEPEST) {
            throw new Unreadable();
        }
        at++;
        if (text.startsWith("?:", at)) {
            at += 2;
        } else if (text.startsWith("?<", at) && at + 2 < text.length() && Character.isLetter(text.charAt(at + 2))) {
            at = text.indexOf('>', at) + 1;
        } else if (sees('?')) {
            throw new Unreadable();
        }
        Node inside = choice();
        if (!sees(')')) {
            throw new Unreadable();
        }
        at++;
        depth--;
        return inside;
    }

    private Node escape() throws Unreadable {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == 'p' || c == 'P') {
            boolean braced = at + 2 < text.length() && text.charAt(at + 2) == '{';
            return charClass(braced ? text.indexOf('}', at) + 1 : at + 3);
        }
        if (CLASS_ESCAPES.indexOf(c) >= 0) {
            return charClass(at + 2);
        }
        if (c == 'u' && at + 6 <= text.length()) {
            return charClass(at + 6);
        }
        if (Character.isLetterOrDigit(c)) {
            boolean plain = "tnrfae".indexOf(c) >= 0;
            if (!plain) {
                throw new Unreadable();
            }
            return charClass(at + 2);
        }
        at++;
        return character();
    }

    private int classEnd() throws Unreadable {
        int open = 0;
        int i = at;
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
        if (end <= at || end > text.length()) {
            throw new Unreadable();
        }
        String written = text.substring(at, end);
        boolean odd = written.contains("\\Q") || written.chars().anyMatch(c -> Character.isSurrogate((char) c));
        if (odd) {
            throw new Unreadable();
        }
        at = end;
        CharSet known = classes.get(written);
        if (known == null) {
            known = CharSet.ofClass(written);
            classes.put(written, known);
        }
        return new Node.Chars(known);
    }

    private Node quantified(Node part) throws Unreadable {
        Node node = part;
        boolean more = at < text.length() && "*+?{".indexOf(text.charAt(at)) >= 0;
        if (more) {
            node = switch (text.charAt(at)) {
                case '*' -> repeat(part, 0, -1, at + 1);
                case '+' -> repeat(part, 1, -1, at + 1);
                case '?' -> repeat(part, 0, 1, at + 1);
                default -> counted(part);
            };
            if (sees('+')) {
                // Possessive: it never gives back, which an automaton does not know.
                throw new Unreadable();
            }
            if (sees('?')) {
                at++;
            }
            if (at < text.length() && "*+?{".indexOf(text.charAt(at)) >= 0) {
                throw new Unreadable();
            }
        }
        return node;
    }

    private Node counted(Node part) throws Unreadable {
        int close = text.indexOf('}', at);
        String[] ends =
                close < 0 ? new String[0] : text.substring(at + 1, close).split(",", -1);
        try {
            int min = Integer.parseInt(ends.length > 0 ? ends[0] : "");
            int max = ends.length == 1 ? min : ends[1].isEmpty() ? -1 : Integer.parseInt(ends[1]);
            return repeat(part, min, max, close + 1);
        } catch (NumberFormatException e) {
            throw new Unreadable();
        }
    }

    private Node repeat(Node part, int min, int max, int end) {
        at = end;
        return new Node.Repeat(part, min, max);
    }
}
