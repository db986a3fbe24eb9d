package dev.tenon.spec.parse;

import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the parser takes tokens for, which no document keeps. */
final class Marks {

    private final Map<Lexeme.Role, BitSet> tokens = new EnumMap<>(Lexeme.Role.class);

    void set(Lexeme.Role role, int from, int to) {
        tokens.computeIfAbsent(role, key -> new BitSet()).set(from, to);
    }

    void set(Lexeme.Role role, int token) {
        set(role, token, token + 1);
    }

    /** All tokens but the last, which is the end, with their roles, and the comments between them. */
    List<Lexeme> lexemes(Source source, List<Token> all) {
        List<Lexeme> lexemes = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            Token token = all.get(i);
            addComments(source, at, token.start(), lexemes);
            if (token.kind() != Token.Kind.END) {
                Span where = new Span(source, token.start(), token.end());
                lexemes.add(new Lexeme(Lexeme.Kind.valueOf(token.kind().name()), roles(i), where));
            }
            at = token.end();
        }
        return lexemes;
    }

    private Set<Lexeme.Role> roles(int token) {
        Set<Lexeme.Role> roles = EnumSet.noneOf(Lexeme.Role.class);
        tokens.forEach((role, set) -> {
            if (set.get(token)) {
                roles.add(role);
            }
        });
        return roles;
    }

    private static void addComments(Source source, int from, int to, List<Lexeme> lexemes) {
        String text = source.text();
        int at = from;
        while (at < to) {
            if (text.charAt(at) != '/') {
                at++;
                continue;
            }
            int end = at;
            while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            Lexeme.Kind kind = DocLines.isDoc(text, at) ? Lexeme.Kind.DOC : Lexeme.Kind.COMMENT;
            lexemes.add(new Lexeme(kind, Set.of(), new Span(source, at, end)));
            at = end;
        }
    }
}
