package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.json.JsonNode;
import java.util.Optional;

/** How a value of an example is written that is of another kind than its field. */
final class TokenSlips {

    private TokenSlips() {}

    static Optional<String> hint(JsonNode node, String expected, Example.Kind kind) {
        if (node instanceof JsonNode.Null) {
            return kind == Example.Kind.RESPONSE
                    ? Optional.empty()
                    : Optional.of(
                            "leave the property out; where the API takes null, write `?` behind the field's type");
        }
        boolean bare = expected.equals("a number") || expected.equals("true or false");
        if (bare && node instanceof JsonNode.Str text && text.value().matches("-?[0-9.]+|true|false")) {
            return Optional.of("write it without quotes");
        }
        if (expected.equals("a string") && (node instanceof JsonNode.Num || node instanceof JsonNode.Bool)) {
            return Optional.of("write it in quotes");
        }
        if (expected.equals("an array") && !(node instanceof JsonNode.Arr)) {
            return Optional.of("write it in brackets, as the only item");
        }
        return node instanceof JsonNode.Arr
                ? Optional.of("if the API takes several, the type of the field is a list: write `[]` behind it")
                : Optional.empty();
    }
}
