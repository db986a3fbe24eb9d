package dev.tenon.spec.parse;

import java.util.List;

/** Recognises the line at which a declaration starts, so that a missing brace does not swallow the rest of the file. */
final class DeclarationStart {

    static final List<String> WORDS =
            List.of("api", "resource", "type", "enum", "union", "mixin", "abstract", "action", "use");

    private DeclarationStart() {}

    /** Whether a declaration starts some tokens ahead; nothing that may stand in a body looks like one. */
    static boolean at(Cursor cursor, int ahead) {
        Token word = cursor.peek(ahead);
        if (!word.startsLine() || word.kind() != Token.Kind.NAME || !WORDS.contains(word.text())) {
            return false;
        }
        Token name = cursor.peek(ahead + 1);
        Token after = cursor.peek(ahead + 2);
        if (name.startsLine()) {
            return false;
        }
        return switch (word.text()) {
            case "use" ->
                (name.kind() == Token.Kind.STRING || isExtendedUse(cursor, ahead + 1))
                        && cursor.columnAt(cursor.position() + ahead) == 1;
            case "abstract" -> name.isName("action");
            case "union" -> name.kind() == Token.Kind.NAME && after.isName("by");
            case "resource" -> name.kind() == Token.Kind.NAME && (after.isSign(":") || after.isSign("{"));
            case "action" ->
                name.kind() != Token.Kind.SIGN
                        && (after.isSign(":") || after.isName("as") || after.kind() == Token.Kind.STRING);
            default ->
                name.kind() == Token.Kind.NAME
                        && after.isSign("{")
                        && !(WORDS.contains(name.text()) && cursor.columnAt(cursor.position() + ahead) > 1);
        };
    }

    /** Whether {@code Buddy from} stands some tokens ahead. */
    static boolean isExtendedUse(Cursor cursor, int ahead) {
        Token from = cursor.peek(ahead + 1);
        return cursor.peek(ahead).kind() == Token.Kind.NAME
                && !cursor.peek(ahead).startsLine()
                && from.isName("from")
                && !from.startsLine();
    }
}
