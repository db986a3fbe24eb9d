package dev.tenon.spec.check;

import dev.tenon.spec.json.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what stands twice in a list whose items must differ, wherever in a file the two are. */
final class Repeats {

    private Repeats() {}

    /** The first item that equals one before it. Numbers keep their digits: {@code 1.0} is not {@code 1.00}. */
    static Optional<JsonNode> in(JsonNode.Arr array) {
        Set<Object> seen = new HashSet<>();
        return array.items().stream().filter(item -> !seen.add(plain(item))).findFirst();
    }

    /** The value without its place, in a form of which two are equal if the values are. */
    private static Object plain(JsonNode node) {
        if (node instanceof JsonNode.Obj object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.members().forEach(member -> members.put(member.name(), plain(member.value())));
            return members;
        }
        if (node instanceof JsonNode.Arr array) {
            return array.items().stream().map(Repeats::plain).toList();
        }
        if (node instanceof JsonNode.Str text) {
            return text.value();
        }
        if (node instanceof JsonNode.Num number) {
            return new BigDecimal(number.text());
        }
        return node instanceof JsonNode.Unknown ? new Object() : List.of(node.kind());
    }
}
