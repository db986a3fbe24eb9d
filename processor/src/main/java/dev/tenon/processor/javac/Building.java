package dev.tenon.processor.javac;

import dev.tenon.processor.calls.Shape;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of a builder at a place of the program. */
final class Building {

    private final Shape.Making making;
    private final Map<String, JsonNode.Member> set = new LinkedHashMap<>();
    private boolean open;

    /**
     * At its start.
     *
     * @param open whether it may have been given something before
     */
    Building(Shape.Making making, boolean open) {
        this.making = making;
        this.open = open;
    }

    Shape.Making making() {
        return making;
    }

    /** Notes a call of a setter; false if the field was set before. */
    boolean set(Field field, JsonNode value) {
        return set.put(field.wireName(), new JsonNode.Member(field.wireName(), value.where(), value)) == null;
    }

    /** From here on anybody may have called it. */
    void lose() {
        set.clear();
        open = true;
    }

    /** All that it was given, and what nobody knows. */
    JsonNode.Obj made(Span where) {
        List<JsonNode.Member> members = new ArrayList<>(set.values());
        if (open) {
            for (Field field : making.shape().fields().values()) {
                if (!set.containsKey(field.wireName())) {
                    members.add(new JsonNode.Member(field.wireName(), where, new JsonNode.Unknown(false, where)));
                }
            }
        }
        return new JsonNode.Obj(members, where);
    }
}
