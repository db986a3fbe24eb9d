package dev.tenon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The JSON Merge Patch of RFC 7396: members replace members, objects are merged, null removes. */
final class MergePatch {

    private MergePatch() {}

    /** A new tree; the given ones stay as they are. */
    static ObjectNode apply(ObjectNode target, ObjectNode patch) {
        ObjectNode merged = target.deepCopy();
        for (Map.Entry<String, JsonNode> member : patch.properties()) {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                merged.remove(member.getKey());
            } else if (value instanceof ObjectNode inner) {
                ObjectNode old = merged.get(member.getKey()) instanceof ObjectNode o ? o : patch.objectNode();
                merged.set(member.getKey(), apply(old, inner));
            } else {
                merged.set(member.getKey(), value.deepCopy());
            }
        }
        return merged;
    }
}
