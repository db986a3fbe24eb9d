package dev.tenon.spec.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the EBNF of the W3C. */
final class EbnfReader {

    private static final Pattern WORDS =
            Pattern.compile("/\\*.*?\\*/|::=|'[^']*'|\"[^\"]*\"|\\[[^]]*]|#x[0-9A-F]+|\\w+|[()|?*+-]|\\S");

    private static final Pattern RANGES = Pattern.compile("(#x[0-9A-F]+|[^-])(?:-(#x[0-9A-F]+|.))?");

    private static final String FREE = "/* lines: free */";

    private final List<String> words;
    private final Map<String, Expression> productions = new HashMap<>();
    private final Map<String, List<String>> uses = new HashMap<>();
    private final Set<String> free = new HashSet<>();
    private String current = "";
    private int at;

    private EbnfReader(String text) {
        this.words = WORDS.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.startsWith("/*") || word.equals(FREE))
                .toList();
    }

    static Grammar read(String text) {
        EbnfReader reader = new EbnfReader(text);
        while (reader.at < reader.words.size()) {
            reader.production();
        }
        return new Grammar(reader.productions, reader.uses, reader.free);
    }

    private String word(int ahead) {
        return at + ahead < words.size() ? words.get(at + ahead) : "|";
    }

    private boolean accept(String word) {
        boolean seen = at < words.size() && word(0).equals(word);
        at += seen ? 1 : 0;
        return seen;
    }

    private void expect(boolean seen) {
        if (!seen) {
            throw new IllegalArgumentException("cannot read `" + word(0) + "` in the production of " + current);
        }
    }

    private void production() {
        current = words.get(at++);
        expect(accept("::="));
        expect(uses.put(current, new ArrayList<>()) == null);
        productions.put(current, choice());
        if (accept(FREE)) {
            free.add(current);
        }
    }

    private Expression choice() {
        List<Expression> alternatives = new ArrayList<>(List.of(sequence()));
        while (accept("|")) {
            alternatives.add(sequence());
        }
        return alternatives.size() == 1 ? alternatives.get(0) : Expression.choice(alternatives);
    }

    private Expression sequence() {
        List<Expression> parts = new ArrayList<>();
        while (!word(0).equals("|") && !word(0).equals(")") && !word(1).equals("::=") && !word(0).equals(FREE)) {
            Expression part = repeated();
            parts.add(accept("-") ? Expression.except(part, repeated()) : part);
        }
        return parts.size() == 1 ? parts.get(0) : Expression.sequence(parts);
    }

    private Expression repeated() {
        Expression part = primary();
        boolean repeats = List.of("?", "*", "+").contains(word(0));
        return repeats ? Expression.repeated(part, words.get(at++).charAt(0)) : part;
    }

    private Expression primary() {
        String word = words.get(at++);
        if (word.equals("(")) {
            Expression inner = choice();
            expect(accept(")"));
            return inner;
        }
        if (word.startsWith("[") || word.startsWith("#")) {
            IntPredicate one = oneOf(word.replaceAll("^\\[|]$", ""));
            return (reading, from) -> reading.character(one, from);
        }
        if (word.startsWith("'") || word.startsWith("\"")) {
            String literal = word.substring(1, word.length() - 1);
            return (reading, from) -> reading.literal(literal, from);
        }
        expect(word.matches("\\w+"));
        uses.get(current).add(word);
        return (reading, from) -> reading.production(word, from);
    }

    private static IntPredicate oneOf(String inner) {
        IntPredicate one = character -> false;
        List<MatchResult> ranges =
                RANGES.matcher(inner.replaceAll("^\\^", "")).results().toList();
        for (MatchResult range : ranges) {
            int first = character(range.group(1));
            int last = range.group(2) == null ? first : character(range.group(2));
            one = one.or(character -> first <= character && character <= last);
        }
        return inner.startsWith("^") ? one.negate() : one;
    }

    private static int character(String written) {
        return written.startsWith("#x") ? Integer.parseInt(written.substring(2), 16) : written.codePointAt(0);
    }
}
