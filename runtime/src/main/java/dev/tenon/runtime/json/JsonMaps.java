package dev.tenon.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads, for emitted code, objects whose properties the spec does not name. */
public final class JsonMaps {

    private JsonMaps() {}

    /** The properties in their order; null for null. Null values are refused. */
    public static <T> @Nullable Map<String, T> read(JsonReader in, Function<JsonReader, @Nullable T> value) {
        if (in.kind() == JsonKind.NULL) {
            return null;
        }
        in.expect(JsonKind.OBJECT);
        int first = in.spelledAlone();
        Map<String, T> properties = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.once(!properties.containsKey(name));
            in.next();
            T property = in.part(value);
            if (property == null) {
                throw in.problem("null in a map");
            }
            properties.put(name, property);
        }
        return SpelledMap.of(Collections.unmodifiableMap(properties), in.aloneSince(first));
    }
}
