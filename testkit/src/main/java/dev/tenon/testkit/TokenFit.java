package dev.tenon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.ValueType;

/**
 * Whether a JSON value is of the kind of token that a type has. Picks among alternatives; whether the value is a good one is
 * for the body's check to say.
 */
final class TokenFit {

    private TokenFit() {}

    static boolean fits(JsonNode node, ValueType type) {
        return switch (TokenKind.of(type)) {
            case STRING -> node.isTextual();
            case NUMBER -> node.isNumber();
            case BOOLEAN -> node.isBoolean();
            case ARRAY -> node.isArray();
            case OBJECT -> node.isObject();
            case ANY -> true;
        };
    }
}
