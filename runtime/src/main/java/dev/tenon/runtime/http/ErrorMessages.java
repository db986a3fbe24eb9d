package dev.tenon.runtime.http;

import dev.tenon.runtime.json.JsonKind;
import dev.tenon.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words for people in an error's body, whatever its shape. */
final class ErrorMessages {

    private static final Set<String> NAMES =
            Set.of("message", "error", "error_description", "detail", "details", "title", "reason");
    private static final int LONGEST = 1_000;

    private ErrorMessages() {}

    static List<String> in(@Nullable JsonValue body) {
        List<String> messages = new ArrayList<>();
        if (body != null) {
            collect(body, messages);
        }
        return List.copyOf(messages);
    }

    private static void collect(JsonValue value, List<String> messages) {
        if (value.kind() == JsonKind.ARRAY) {
            value.items().forEach(item -> collect(item, messages));
        } else if (value.kind() == JsonKind.OBJECT) {
            value.properties().forEach((name, property) -> {
                if (property.kind() == JsonKind.STRING && NAMES.contains(name)) {
                    messages.add(printable(property.asString()));
                } else {
                    collect(property, messages);
                }
            });
        }
    }

    /** A server's text goes to terminals and logs: no control character, no endless line. */
    static String printable(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return cut.replaceAll("\\p{Cntrl}", " ");
    }
}
