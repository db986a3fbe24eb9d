package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.json.JsonNode;
import java.util.List;

/** Whether an answer has all that a server promises; whether what it has is right, is for others to say. */
final class Promises {

    private final Inspection inspection;

    Promises(Inspection inspection) {
        this.inspection = inspection;
    }

    void check(JsonNode node, ValueType type) {
        Catalog catalog = inspection.catalog();
        if (type instanceof ValueType.UnionRef ref) {
            catalog.unionType(ref).alternatives().stream()
                    .filter(alternative -> NodeKind.isOf(node, TokenKind.of(alternative)))
                    .findFirst()
                    .ifPresent(alternative -> check(node, alternative));
        } else if (type instanceof ValueType.ListOf list && node instanceof JsonNode.Arr array) {
            array.items().forEach(item -> check(item, list.item()));
        } else if (type instanceof ValueType.MapOf map && node instanceof JsonNode.Obj object) {
            object.members().forEach(member -> check(member.value(), map.value()));
        } else if (type instanceof ValueType.ObjectRef ref && node instanceof JsonNode.Obj object) {
            check(object, catalog.objectType(ref).fields());
        } else if (type instanceof ValueType.TaggedRef ref && node instanceof JsonNode.Obj object) {
            object.get(catalog.taggedUnion(ref).property())
                    .filter(JsonNode.Str.class::isInstance)
                    .flatMap(tag -> catalog.taggedUnion(ref).alternative(((JsonNode.Str) tag).value()))
                    .ifPresent(alternative ->
                            check(object, catalog.objectType(alternative.type()).fields()));
        }
    }

    void check(JsonNode.Obj object, List<Field> fields) {
        for (Field field : fields) {
            if (!field.side().inResponses()) {
                continue;
            }
            object.get(field.wireName()).ifPresent(value -> check(value, field.type()));
            if (field.required() && object.get(field.wireName()).isEmpty()) {
                inspection.report(Diagnostic.of(Code.INCOMPLETE, Tip.of(object), field.wireName())
                        .related(field.where(), "declared here"));
            }
        }
    }
}
