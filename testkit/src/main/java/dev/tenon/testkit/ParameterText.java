package dev.tenon.testkit;

import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Values of queries and headers as the JSON that a field of their type would have, so that one judge is enough for both. */
final class ParameterText {

    /** As JSON writes numbers, and none that costs more to look at than it is worth. */
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,99})?([eE][+-]?[0-9]{1,3})?");

    private static final Span NOWHERE = new Span(new Source("parameter", ""), 0, 1);

    private ParameterText() {}

    /** The value of several texts if the type is a list, otherwise of the only one. */
    static JsonNode node(List<String> texts, ValueType type) {
        return type instanceof ValueType.ListOf list
                ? new JsonNode.Arr(
                        texts.stream().map(text -> node(text, list.item())).toList(), NOWHERE)
                : node(texts.get(0), type);
    }

    private static JsonNode node(String text, ValueType type) {
        TokenKind kind = TokenKind.of(type);
        if (kind == TokenKind.NUMBER && NUMBER.matcher(text).matches()) {
            return new JsonNode.Num(text, NOWHERE);
        }
        boolean truth = text.equals("true") || text.equals("false");
        return kind == TokenKind.BOOLEAN && truth
                ? new JsonNode.Bool(text.equals("true"), NOWHERE)
                : new JsonNode.Str(text, NOWHERE);
    }
}
