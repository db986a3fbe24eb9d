package dev.tenon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts messages into the body that the spec declares for errors: into the first string that is found in it. A list on the way
 * there gets one item per message. Without such a string the body is {@code {"message": …}}.
 */
final class ErrorBodies {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Function<List<String>, JsonNode> shape;

    private ErrorBodies(Function<List<String>, JsonNode> shape) {
        this.shape = shape;
    }

    static ErrorBodies of(Catalog catalog) {
        Set<TypeId> visited = new HashSet<>();
        Optional<Function<List<String>, JsonNode>> declared =
                catalog.api().errors().flatMap(id -> shape(new ValueType.ObjectRef(id), catalog, visited));
        return new ErrorBodies(declared.orElse(messages -> member("message", text(messages))));
    }

    JsonNode body(List<String> messages) {
        return shape.apply(messages);
    }

    private static Optional<Function<List<String>, JsonNode>> shape(
            ValueType type, Catalog catalog, Set<TypeId> visited) {
        if (type instanceof ValueType.Text) {
            return Optional.of(ErrorBodies::text);
        }
        if (type instanceof ValueType.ListOf list) {
            return shape(list.item(), catalog, visited).map(item -> messages -> list(messages, item));
        }
        if (type instanceof ValueType.ObjectRef ref && visited.add(ref.id())) {
            return object(catalog.objectType(ref), catalog, visited);
        }
        return Optional.empty();
    }

    private static Optional<Function<List<String>, JsonNode>> object(
            ObjectType type, Catalog catalog, Set<TypeId> visited) {
        return type.fields().stream()
                .filter(field -> field.side().inResponses())
                .flatMap(field -> memberShape(field, catalog, visited).stream())
                .findFirst();
    }

    private static Optional<Function<List<String>, JsonNode>> memberShape(
            Field field, Catalog catalog, Set<TypeId> visited) {
        return shape(field.type(), catalog, visited)
                .map(value -> messages -> member(field.wireName(), value.apply(messages)));
    }

    private static JsonNode text(List<String> messages) {
        return NODES.textNode(String.join("; ", messages));
    }

    private static JsonNode list(List<String> messages, Function<List<String>, JsonNode> item) {
        ArrayNode items = NODES.arrayNode();
        messages.forEach(message -> items.add(item.apply(List.of(message))));
        return items;
    }

    private static JsonNode member(String name, JsonNode value) {
        ObjectNode object = NODES.objectNode();
        object.set(name, value);
        return object;
    }
}
