package dev.tenon.spec.check;

import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.json.JsonNode;

/** Holds the JSON of an example against the kind of token that a type has. */
final class NodeKind {

    private NodeKind() {}

    static boolean isOf(JsonNode node, TokenKind kind) {
        return switch (kind) {
            case STRING -> node instanceof JsonNode.Str;
            case NUMBER -> node instanceof JsonNode.Num;
            case BOOLEAN -> node instanceof JsonNode.Bool;
            case ARRAY -> node instanceof JsonNode.Arr;
            case OBJECT -> node instanceof JsonNode.Obj;
            case ANY -> true;
        };
    }
}
