package dev.tenon.spec.parse;

import dev.tenon.spec.document.LiteralExpression;

/** Reads a constant: a bare word, a string or a number. */
final class LiteralParser {

    private LiteralParser() {}

    static LiteralExpression literal(Cursor cursor, String what) {
        Token token = cursor.peek();
        if (!cursor.onLine() || token.kind() == Token.Kind.SIGN) {
            throw cursor.expected(what);
        }
        int start = cursor.position();
        cursor.mark(Lexeme.Role.NAMING);
        cursor.next();
        LiteralExpression.Kind kind = switch (token.kind()) {
            case STRING -> LiteralExpression.Kind.STRING;
            case NUMBER -> LiteralExpression.Kind.NUMBER;
            default -> LiteralExpression.Kind.NAME;
        };
        return new LiteralExpression(kind, token.text(), cursor.sourceSince(start), cursor.span(token));
    }
}
