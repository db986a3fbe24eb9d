package dev.tenon.processor.javac;

import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;

/** A value where it is used, not where it was declared. */
final class Moved {

    private Moved() {}

    static JsonNode to(Span where, JsonNode node) {
        if (node instanceof JsonNode.Obj object) {
            return new JsonNode.Obj(
                    object.members().stream()
                            .map(each -> new JsonNode.Member(each.name(), where, to(where, each.value())))
                            .toList(),
                    where);
        }
        if (node instanceof JsonNode.Arr array) {
            return new JsonNode.Arr(
                    array.items().stream().map(item -> to(where, item)).toList(), where);
        }
        if (node instanceof JsonNode.Str text) {
            return new JsonNode.Str(text.value(), where);
        }
        if (node instanceof JsonNode.Num number) {
            return new JsonNode.Num(number.text(), where);
        }
        if (node instanceof JsonNode.Bool truth) {
            return new JsonNode.Bool(truth.value(), where);
        }
        return node instanceof JsonNode.Unknown unknown
                ? new JsonNode.Unknown(unknown.there(), where)
                : new JsonNode.Null(where);
    }
}
