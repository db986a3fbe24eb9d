package dev.tenon.spec.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** One reading of a text or of its tokens; a production is read once at a place, and so takes time that grows with the text. */
abstract class Reading {

    private final Grammar grammar;
    private final Map<Place, Set<Integer>> known = new HashMap<>();
    private boolean free;

    private Reading(Grammar grammar) {
        this.grammar = grammar;
    }

    private record Place(String production, int at, boolean free) {}

    abstract Set<Integer> literal(String text, int at);

    abstract Set<Integer> character(IntPredicate one, int at);

    Set<Integer> production(String name, int at) {
        Place place = new Place(name, at, free);
        Set<Integer> ends = known.get(place);
        if (ends == null) {
            boolean before = free;
            free |= grammar.free().contains(name);
            ends = grammar.productions().get(name).ends(this, at);
            free = before;
            known.put(place, ends);
        }
        return ends;
    }

    /** Of the characters of a text. */
    static final class OfText extends Reading {

        private final String text;

        OfText(Grammar grammar, String text) {
            super(grammar);
            this.text = text;
        }

        String text() {
            return text;
        }

        @Override
        Set<Integer> literal(String literal, int at) {
            return text.startsWith(literal, at) ? Set.of(at + literal.length()) : Set.of();
        }

        @Override
        Set<Integer> character(IntPredicate one, int at) {
            boolean is = at < text.length() && one.test(text.codePointAt(at));
            return is ? Set.of(at + Character.charCount(text.codePointAt(at))) : Set.of();
        }
    }

    /** Of tokens. */
    static final class OfTokens extends Reading {

        private static final Set<String> BREAKS = Set.of("LineEnd", "Comment", "DocComment");

        private final Grammar grammar;
        private final List<Grammar.Token> tokens;
        private int farthest;

        OfTokens(Grammar grammar, List<Grammar.Token> tokens) {
            super(grammar);
            this.grammar = grammar;
            this.tokens = tokens;
        }

        /** The last token that was looked at. */
        int farthest() {
            return farthest;
        }

        @Override
        Set<Integer> production(String name, int at) {
            if (grammar.uses().get("Token").contains(name)) {
                return after(
                        BREAKS.contains(name) ? at : past(at),
                        token -> token.kind().equals(name));
            }
            boolean begins = grammar.free().contains(name) && !super.free;
            return begins && past(at, true) > at ? Set.of() : super.production(name, at);
        }

        @Override
        Set<Integer> literal(String text, int at) {
            return after(past(at), token -> token.text().equals(text));
        }

        @Override
        Set<Integer> character(IntPredicate one, int at) {
            throw new IllegalStateException("characters belong to tokens");
        }

        private Set<Integer> after(int at, Predicate<Grammar.Token> is) {
            farthest = Math.max(farthest, at);
            return at < tokens.size() && is.test(tokens.get(at)) ? Set.of(at + 1) : Set.of();
        }

        private int past(int at) {
            return past(at, super.free);
        }

        /** Past the line ends that mean nothing. */
        private int past(int at, boolean breaksMeanNothing) {
            int from = at;
            while (breaksMeanNothing
                    && from < tokens.size()
                    && BREAKS.contains(tokens.get(from).kind())) {
                from++;
            }
            return from;
        }
    }
}
