package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the values of secret fields in JSON that is published, as defaults are. */
final class ToldSecrets {

    private final Catalog catalog;
    private final List<Span> found = new ArrayList<>();

    private ToldSecrets(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The places of those in a value of the type. */
    static List<Span> in(JsonNode node, ValueType type, Catalog catalog) {
        ToldSecrets told = new ToldSecrets(catalog);
        told.seek(node, type);
        return told.found;
    }

    private void seek(JsonNode node, ValueType type) {
        if (type instanceof ValueType.UnionRef ref) {
            catalog.unionType(ref).alternatives().stream()
                    .filter(alternative -> NodeKind.isOf(node, TokenKind.of(alternative)))
                    .findFirst()
                    .ifPresent(alternative -> seek(node, alternative));
        } else if (type instanceof ValueType.ListOf list && node instanceof JsonNode.Arr array) {
            array.items().forEach(item -> seek(item, list.item()));
        } else if (type instanceof ValueType.MapOf map && node instanceof JsonNode.Obj object) {
            object.members().forEach(member -> seek(member.value(), map.value()));
        } else if (type instanceof ValueType.ObjectRef ref && node instanceof JsonNode.Obj object) {
            seek(object, catalog.objectType(ref).fields());
        } else if (type instanceof ValueType.TaggedRef ref && node instanceof JsonNode.Obj object) {
            object.get(catalog.taggedUnion(ref).property())
                    .filter(JsonNode.Str.class::isInstance)
                    .flatMap(tag -> catalog.taggedUnion(ref).alternative(((JsonNode.Str) tag).value()))
                    .ifPresent(alternative ->
                            seek(object, catalog.objectType(alternative.type()).fields()));
        }
    }

    private void seek(JsonNode.Obj object, List<Field> fields) {
        for (JsonNode.Member member : object.members()) {
            List<Field> named = fields.stream()
                    .filter(field -> field.wireName().equals(member.name()))
                    .toList();
            if (named.stream().anyMatch(Field::secret)) {
                found.add(Tip.of(member.value()));
            } else {
                named.forEach(field -> seek(member.value(), field.type()));
            }
        }
    }
}
