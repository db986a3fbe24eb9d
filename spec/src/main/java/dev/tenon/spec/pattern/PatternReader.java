package dev.tenon.spec.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a pattern that compiles. What needs more than an automaton is read as what it can match at most, and noted: a reference back
 * as its group, an atomic or possessive part as a greedy one, a look at what comes as a part beside the text, a look back as nothing.
 */
final class PatternReader {

    private static final int DEEPEST = 50;

    /** References back copy their groups up to this many parts altogether. */
    private static final int MOST_COPIED = 500;

    private static final String QUANTIFIERS = "*+?{";

    private final Reading reading;
    private final AtomReader atoms;
    private final List<Node> groups = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int depth;
    private int copied;
    private boolean refersBack;

    PatternReader(String text, AtomReader.Classes classes) {
        this.reading = new Reading(text);
        this.atoms = new AtomReader(reading, classes);
    }

    Node read() throws Unreadable {
        Node node = choice();
        if (!reading.isAtEnd()) {
            throw new Unreadable();
        }
        return node;
    }

    /** Whether the tree that was read matches what the pattern matches, neither more nor less. */
    boolean isExact() {
        return reading.exact;
    }

    boolean refersBack() {
        return refersBack;
    }

    private Node choice() throws Unreadable {
        List<Node> alternatives = new ArrayList<>(List.of(sequence()));
        while (reading.takes("|")) {
            alternatives.add(sequence());
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new Node.Choice(alternatives);
    }

    private Node sequence() throws Unreadable {
        List<Node> parts = new ArrayList<>();
        reading.skipComments();
        while (!reading.isAtEnd() && !reading.seesOneOf("|)")) {
            Node part = atom();
            reading.skipComments();
            parts.add(quantified(part));
            reading.skipComments();
        }
        return new Node.Sequence(parts);
    }

    private Node atom() throws Unreadable {
        char c = reading.ahead(0);
        return switch (c) {
            case '(' -> group();
            case '[' -> atoms.charClass();
            case '.' -> atoms.dot();
            case '\\' -> reference() ? referred() : atoms.escape();
            case '^', '$' -> anchor(c);
            case '{' -> nothingCounted();
            default -> atoms.character();
        };
    }

    /** The whole text is matched, so that these say nothing at its ends. */
    private Node anchor(char c) {
        reading.exact &= c == '^' ? reading.at == 0 : reading.at == reading.text.length() - 1;
        reading.at++;
        return Node.nothing();
    }

    /** A count after nothing counts nothing. */
    private Node nothingCounted() {
        reading.exact = false;
        return Node.nothing();
    }

    private Node group() throws Unreadable {
        if (++depth > DEEPEST) {
            throw new Unreadable();
        }
        reading.at++;
        String outer = reading.flags;
        int number = -1;
        String head = head();
        if (head.equals("(") || head.startsWith("?<n")) {
            number = groups.size();
            groups.add(Node.nothing());
        }
        if (head.startsWith("?<n")) {
            names.put(head.substring(3), number);
        }
        if (head.equals(")")) {
            depth--;
            return Node.nothing();
        }
        Node inside = choice();
        if (!reading.takes(")")) {
            throw new Unreadable();
        }
        depth--;
        reading.flags = outer;
        if (number >= 0) {
            groups.set(number, inside);
        }
        boolean looksBack = head.equals("?<=") || head.equals("?<!");
        boolean looksAhead = head.equals("?=") || head.equals("?!");
        return looksBack ? Node.nothing() : looksAhead ? new Node.Look(inside) : inside;
    }

    /** What opens a group; {@code ?<n} and its name for a named one, {@code )} for flags that hold from here on. */
    private String head() throws Unreadable {
        if (!reading.sees('?')) {
            return "(";
        }
        if (reading.takes("?:")) {
            return "?:";
        }
        if (reading.ahead(1) == '<' && Character.isLetter(reading.ahead(2))) {
            int end = reading.text.indexOf('>', reading.at);
            String name = reading.text.substring(reading.at + 2, Math.max(end, reading.at + 2));
            reading.at = end + 1;
            return "?<n" + name;
        }
        reading.exact = false;
        for (String look : List.of("?=", "?!", "?<=", "?<!", "?>")) {
            if (reading.takes(look)) {
                return look;
            }
        }
        return inlineFlags();
    }

    private String inlineFlags() throws Unreadable {
        StringBuilder flags = new StringBuilder(reading.flags);
        boolean on = true;
        reading.at++;
        while (!reading.isAtEnd() && !reading.seesOneOf(":)")) {
            String flag = String.valueOf(reading.ahead(0));
            int known = flags.indexOf(flag);
            if (flag.equals("-")) {
                on = false;
            } else if (on && known < 0) {
                flags.append(flag);
            } else if (!on && known >= 0) {
                flags.deleteCharAt(known);
            }
            reading.at++;
        }
        if (reading.isAtEnd()) {
            throw new Unreadable();
        }
        reading.flags = flags.toString();
        return String.valueOf(reading.text.charAt(reading.at++));
    }

    private boolean reference() {
        char c = reading.ahead(1);
        return (c >= '1' && c <= '9') || c == 'k';
    }

    private Node referred() {
        reading.exact = false;
        refersBack = true;
        int group;
        if (reading.ahead(1) == 'k') {
            int end = Math.max(reading.text.indexOf('>', reading.at), reading.at + 3);
            group = names.getOrDefault(reading.text.substring(reading.at + 3, end), -1);
            reading.at = end + 1;
        } else {
            group = reading.ahead(1) - '1';
            reading.at += 2;
            // A further digit belongs to the number if there are so many groups.
            while (Character.isDigit(reading.ahead(0)) && (group + 1) * 10 + reading.ahead(0) - '0' <= groups.size()) {
                group = (group + 1) * 10 + reading.text.charAt(reading.at++) - '0' - 1;
            }
        }
        Node node = group >= 0 && group < groups.size() ? groups.get(group) : Node.nothing();
        copied += Trees.size(node);
        return copied > MOST_COPIED ? Node.nothing() : node;
    }

    private Node quantified(Node part) throws Unreadable {
        Node node = part;
        int times = 0;
        while (reading.seesOneOf(QUANTIFIERS)) {
            reading.exact &= ++times == 1;
            node = switch (reading.ahead(0)) {
                case '*' -> repeat(node, 0, -1, reading.at + 1);
                case '+' -> repeat(node, 1, -1, reading.at + 1);
                case '?' -> repeat(node, 0, 1, reading.at + 1);
                default -> counted(node);
            };
            reading.skipComments();
            // Possessive: it never gives back, which an automaton does not know.
            reading.exact &= !reading.sees('+');
            if (reading.seesOneOf("+?")) {
                reading.at++;
            }
        }
        return node;
    }

    private Node counted(Node part) throws Unreadable {
        int close = reading.text.indexOf('}', reading.at);
        String[] ends = close < 0
                ? new String[0]
                : reading.text.substring(reading.at + 1, close).split(",", -1);
        try {
            int min = Integer.parseInt(ends.length > 0 ? ends[0] : "");
            int max = ends.length == 1 ? min : ends[1].isEmpty() ? -1 : Integer.parseInt(ends[1]);
            return repeat(part, min, max, close + 1);
        } catch (NumberFormatException e) {
            throw new Unreadable();
        }
    }

    private Node repeat(Node part, int min, int max, int end) {
        reading.at = end;
        return new Node.Repeat(part, min, max);
    }
}
