package dev.tenon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.spec.json.JsonNode.Arr;
import dev.tenon.spec.json.JsonNode.Bool;
import dev.tenon.spec.json.JsonNode.Member;
import dev.tenon.spec.json.JsonNode.Null;
import dev.tenon.spec.json.JsonNode.Num;
import dev.tenon.spec.json.JsonNode.Obj;
import dev.tenon.spec.json.JsonNode.Str;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A body as the checks of specs read JSON. To them each value has a place in a file; here a place is the number of a value, which
 * leads back to the value's JSON path.
 */
final class LocatedBody {

    private static final Source NO_FILE = new Source("body", "");

    private final List<JsonPath> paths = new ArrayList<>();
    private final dev.tenon.spec.json.JsonNode value;

    LocatedBody(JsonNode body) {
        value = value(body, JsonPath.ROOT);
    }

    dev.tenon.spec.json.JsonNode value() {
        return value;
    }

    /** Of a body that is an object. */
    Obj root() {
        return (Obj) value;
    }

    /** The JSON path of what stands at a place. */
    JsonPath path(Span where) {
        return paths.get(where.start());
    }

    private dev.tenon.spec.json.JsonNode value(JsonNode node, JsonPath path) {
        if (node instanceof ObjectNode object) {
            return object(object, path);
        }
        if (node instanceof ArrayNode array) {
            return array(array, path);
        }
        Span where = place(path);
        if (node.isTextual()) {
            return new Str(node.textValue(), where);
        }
        if (node.isNumber()) {
            return new Num(node.asText(), where);
        }
        return node.isBoolean() ? new Bool(node.booleanValue(), where) : new Null(where);
    }

    private Obj object(ObjectNode object, JsonPath path) {
        Span where = place(path);
        List<Member> members = new ArrayList<>();
        object.properties().forEach(m -> {
            JsonPath inner = path.member(m.getKey());
            members.add(new Member(m.getKey(), place(inner), value(m.getValue(), inner)));
        });
        return new Obj(members, where);
    }

    private Arr array(ArrayNode array, JsonPath path) {
        Span where = place(path);
        List<dev.tenon.spec.json.JsonNode> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            items.add(value(array.get(i), path.item(i)));
        }
        return new Arr(items, where);
    }

    private Span place(JsonPath path) {
        paths.add(path);
        return new Span(NO_FILE, paths.size() - 1, paths.size());
    }
}
