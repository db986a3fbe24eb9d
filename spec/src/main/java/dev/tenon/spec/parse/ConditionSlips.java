package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.DidYouMean;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other languages write in a condition, and how this one says it. */
final class ConditionSlips {

    private static final Map<String, String> SIGNS = Map.of(
            "=", "write `==`",
            "!", "write `!=`, or `not` before the condition",
            "|", "write `or`",
            "?", "write `is set`",
            ":", "write `==`");

    private static final Map<String, String> WORDS = Map.of(
            "equals", "write `==`",
            "isnt", "write `!=`",
            "not", "`not` stands before the condition: `not a in (B, C)`, `not a is set`",
            "null", "write `not a is set`",
            "present", "write `is set`",
            "exists", "write `is set`",
            "contains", "write `some list == value`");

    private static final List<String> OPERATORS = List.of("in", "is", "matches", "set");

    private ConditionSlips() {}

    /** Says what was expected where the cursor stands, with the cure if what stands there is a known slip. */
    static Unparsable of(Cursor cursor, String expected) {
        return cursor.expected(expected, hint(cursor));
    }

    private static Optional<String> hint(Cursor cursor) {
        if (!cursor.onLine()) {
            String field = cursor.previous().text();
            return Optional.of("whether it is there is asked with `" + field + " is set`, and of a truth value `"
                    + field + " == true`");
        }
        Token token = cursor.peek();
        return switch (token.kind()) {
            case SIGN -> Optional.ofNullable(SIGNS.get(token.text()));
            case NAME ->
                Optional.ofNullable(WORDS.get(token.text())).or(() -> DidYouMean.hint(token.text(), OPERATORS));
            default -> Optional.empty();
        };
    }
}
