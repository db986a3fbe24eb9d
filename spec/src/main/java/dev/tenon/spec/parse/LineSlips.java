package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.DidYouMean;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What authors usually mean where a line goes on after its end. */
final class LineSlips {

    private static final List<String> GOING_ON = List.of("when", "unless", "with", "scope", "and", "or");

    private static final List<String> BEFORE_BRACES = List.of("enum", "type");

    private static final Map<String, String> WORDS = Map.of(
            "if", "write `when`",
            "and", "fields stand with commas between them; `and` joins conditions",
            "or", "fields stand with commas between them; `or` joins conditions",
            "else", "write a second rule with `unless`",
            "extends", "write `:` before the abstract action",
            "default", "write `=` before the default");

    private LineSlips() {}

    static Optional<String> hint(Cursor cursor) {
        Token token = cursor.peek();
        Token before = cursor.previous();
        if (token.kind() == Token.Kind.NAME) {
            return Optional.ofNullable(WORDS.get(token.text())).or(() -> DidYouMean.hint(token.text(), GOING_ON));
        }
        return switch (token.text()) {
            case "..", ")", "(" ->
                Optional.of("bounds stand in parentheses after the type: `int(1..24)`, `string(1..)[]`");
            case "]", "[" -> Optional.of("a list is its items' type with `[]` behind it: `string[]`");
            case "{" ->
                DidYouMean.hint(before.text(), BEFORE_BRACES)
                        .or(() -> Optional.of("values stand in `enum { A, B }`, fields in `{ a: string }`"));
            case "==" -> Optional.of("a default stands after one `=`");
            case "!", "?" -> Optional.of("`!` and `?` stand right after the type, before unit and default");
            case "=" -> Optional.of("a field has one default, at its end; values of an enum have none");
            case ":" -> Optional.of("a field starts on a line of its own or after a comma; a default stands after `=`");
            case "<" ->
                Optional.of(
                        before.text().equalsIgnoreCase("map")
                                ? "a map is its values' type with `{}` behind it: `string{}`"
                                : "a list is its items' type with `[]` behind it: `string[]`");
            case "|" ->
                Optional.of(
                        cursor.peek(1).isSign("|")
                                ? "write `or`"
                                : "`|` stands between types; values are separated by commas");
            case "->" -> Optional.of("an arrow stands after method and suffix");
            default -> Optional.empty();
        };
    }
}
