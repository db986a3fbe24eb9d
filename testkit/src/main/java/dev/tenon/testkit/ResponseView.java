package dev.tenon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a client gets to see of what was sent: nothing write-only, secrets masked, unlisted properties as they are. */
final class ResponseView {

    private final Catalog catalog;

    ResponseView(Catalog catalog) {
        this.catalog = catalog;
    }

    ObjectNode of(JsonNode sent, List<Field> fields) {
        ObjectNode shown = ((ObjectNode) sent).objectNode();
        for (Map.Entry<String, JsonNode> member : sent.properties()) {
            List<Field> declared = fields.stream()
                    .filter(f -> f.wireName().equals(member.getKey()))
                    .toList();
            Optional<JsonNode> value =
                    declared.isEmpty() ? Optional.of(member.getValue()) : member(member.getValue(), declared);
            value.ifPresent(v -> shown.set(member.getKey(), v));
        }
        return shown;
    }

    /** One name may stand for two fields, of which the client sent one and reads the other. */
    private Optional<JsonNode> member(JsonNode sent, List<Field> declared) {
        Optional<Field> readable = declared.stream()
                .filter(f -> f.side().inResponses())
                .filter(f -> sent.isNull() || TokenFit.fits(sent, f.type()))
                .findFirst();
        boolean secret = declared.stream().anyMatch(Field::secret);
        return readable.flatMap(f -> secret ? SecretMask.of(sent) : Optional.of(value(sent, f.type())));
    }

    private JsonNode value(JsonNode sent, ValueType type) {
        if (type instanceof ValueType.UnionRef union) {
            return catalog.unionType(union).alternatives().stream()
                    .filter(a -> TokenFit.fits(sent, a))
                    .findFirst()
                    .map(a -> value(sent, a))
                    .orElse(sent);
        }
        if (type instanceof ValueType.TaggedRef union && sent.isObject()) {
            TaggedUnion tagged = catalog.taggedUnion(union);
            return tagged.alternative(sent.path(tagged.property()).asText())
                    .map(a -> value(sent, a.type()))
                    .orElse(sent);
        }
        if (type instanceof ValueType.ListOf list && sent instanceof ArrayNode items) {
            ArrayNode shown = items.arrayNode();
            items.forEach(item -> shown.add(value(item, list.item())));
            return shown;
        }
        if (type instanceof ValueType.MapOf map && sent instanceof ObjectNode entries) {
            ObjectNode shown = entries.objectNode();
            entries.properties().forEach(entry -> shown.set(entry.getKey(), value(entry.getValue(), map.value())));
            return shown;
        }
        if (type instanceof ValueType.ObjectRef object && sent.isObject()) {
            return of(sent, catalog.objectType(object).fields());
        }
        return sent;
    }
}
