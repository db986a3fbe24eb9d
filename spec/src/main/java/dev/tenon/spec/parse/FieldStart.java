package dev.tenon.spec.parse;

/** Tells a field from a keyword: no word is reserved, because a field's name is followed by a colon. */
final class FieldStart {

    private FieldStart() {}

    /** Whether {@code name :} or {@code name as name :} stands some tokens ahead. */
    static boolean at(Cursor cursor, int ahead) {
        Token name = cursor.peek(ahead);
        if (name.kind() != Token.Kind.NAME && name.kind() != Token.Kind.STRING) {
            return false;
        }
        boolean renamed =
                cursor.peek(ahead + 1).isName("as") && cursor.peek(ahead + 2).kind() == Token.Kind.NAME;
        Token colon = cursor.peek(renamed ? ahead + 3 : ahead + 1);
        return colon.isSign(":") && !colon.startsLine();
    }
}
