package dev.tenon.spec.format;

import dev.tenon.spec.parse.Lexeme;
import java.util.Set;

/** Where on a line a space stands between two tokens. Two that would become another token without one always have it. */
final class Spacing {

    private static final Set<String> TIGHT_BEFORE = Set.of(",", ":", ")", "]", ".", "..", "!", "?");

    private static final Set<String> TIGHT_AFTER = Set.of("(", "[", ".", "..");

    private final Tokens tokens;

    Spacing(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether one stands before a token that is not the first. */
    boolean before(int token) {
        int left = token - 1;
        if (isSign(token, TIGHT_BEFORE) || isSign(left, TIGHT_AFTER)) {
            return false;
        }
        if (tokens.is(token, Lexeme.Role.OF_MAP)) {
            return false;
        }
        if (tokens.isSign(token, "(")) {
            return !endsType(left);
        }
        if (tokens.isSign(token, "[")) {
            return tokens.is(token, Lexeme.Role.JSON) || !(endsType(left) || isSign(left, Set.of("}", "!", "?")));
        }
        return !(tokens.isSign(token, "}") && tokens.isSign(left, "{"));
    }

    private boolean isSign(int token, Set<String> signs) {
        return tokens.at(token).kind() == Lexeme.Kind.SIGN && signs.contains(tokens.text(token));
    }

    /** A name that the author chose, or a bracket: what follows in brackets belongs to it, as in {@code int(1..4)}. */
    private boolean endsType(int token) {
        boolean name = tokens.at(token).kind() == Lexeme.Kind.NAME && tokens.is(token, Lexeme.Role.NAMING);
        return name || isSign(token, Set.of("]", ")")) || tokens.is(token, Lexeme.Role.OF_MAP);
    }
}
