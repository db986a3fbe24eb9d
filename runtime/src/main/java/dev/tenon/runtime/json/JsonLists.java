package dev.tenon.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads arrays whose items are of one type. */
final class JsonLists {

    private JsonLists() {}

    /** Null items are refused. */
    static <T> List<T> read(JsonReader in, Function<JsonReader, @Nullable T> item) {
        in.expect(JsonKind.ARRAY);
        int first = in.spelledAlone();
        List<T> items = new ArrayList<>();
        while (!in.nextEndsArray()) {
            T value = in.part(item);
            if (value == null) {
                throw in.problem("null in a list");
            }
            items.add(value);
        }
        return SpelledList.of(Collections.unmodifiableList(items), in.aloneSince(first));
    }
}
