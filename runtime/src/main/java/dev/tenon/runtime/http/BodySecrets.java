package dev.tenon.runtime.http;

import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWritable;
import dev.tenon.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What of a request's body is secret: all that stands in what is sent, and not in what is shown of it. */
final class BodySecrets {

    private final List<String> found = new ArrayList<>();

    private BodySecrets() {}

    /** The texts and numbers of its secrets, none if it is no JSON. */
    static List<String> of(RequestBody body) {
        JsonWritable json = body.json();
        if (json == null) {
            return List.of();
        }
        BodySecrets secrets = new BodySecrets();
        secrets.compare(
                JsonValue.parse(new String(body.bytes(), StandardCharsets.UTF_8)),
                JsonValue.parse(JsonWriter.describeRequest(json)));
        return secrets.found;
    }

    private void compare(JsonValue sent, JsonValue shown) {
        if (sent.equals(shown)) {
            return;
        }
        if (sent.kind() != shown.kind()) {
            take(sent);
            return;
        }
        switch (sent.kind()) {
            case ARRAY -> {
                for (int i = 0; i < sent.items().size(); i++) {
                    compare(sent.items().get(i), shown.items().get(i));
                }
            }
            case OBJECT ->
                sent.properties()
                        .forEach((name, value) ->
                                compare(value, shown.properties().getOrDefault(name, JsonValue.NULL)));
            default -> take(sent);
        }
    }

    /** All that is in it, the names of properties too: they may be the keys of a map. */
    private void take(JsonValue secret) {
        switch (secret.kind()) {
            case STRING -> found.add(secret.asString());
            case NUMBER -> found.add(secret.toString());
            case ARRAY -> secret.items().forEach(this::take);
            case OBJECT ->
                secret.properties().forEach((name, value) -> {
                    found.add(name);
                    take(value);
                });
            default -> {
                // True, false and null tell nothing.
            }
        }
    }
}
