package dev.tenon.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads any JSON into a tree. */
final class JsonTrees {

    private JsonTrees() {}

    static JsonValue read(JsonReader in) {
        return switch (in.kind()) {
            case NULL -> JsonValue.NULL;
            case BOOLEAN -> JsonValue.of(Objects.requireNonNull(in.bool()));
            case NUMBER -> JsonValue.number(in.number());
            case STRING -> JsonValue.of(Objects.requireNonNull(in.string()));
            case ARRAY -> JsonValue.of(items(in));
            case OBJECT -> JsonValue.of(properties(in));
        };
    }

    private static List<JsonValue> items(JsonReader in) {
        List<JsonValue> items = new ArrayList<>();
        while (!in.nextEndsArray()) {
            items.add(read(in));
        }
        return items;
    }

    private static Map<String, JsonValue> properties(JsonReader in) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.once(!properties.containsKey(name));
            in.next();
            properties.put(name, read(in));
        }
        return properties;
    }
}
