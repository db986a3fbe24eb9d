package dev.tenon.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Finds the property that tells what an object is, wherever it stands in it, before the object is read. */
final class LookAhead {

    private LookAhead() {}

    /**
     * The string property {@code name} of the object that starts at a byte, empty if there is none.
     *
     * @throws IOException if the text is malformed up to there
     */
    static String string(JsonFactory factory, byte[] json, int start, String name) throws IOException {
        try (JsonParser ahead = factory.createParser(json, start, json.length - start)) {
            ahead.nextToken();
            while (ahead.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = ahead.currentName().equals(name);
                boolean text = ahead.nextToken() == JsonToken.VALUE_STRING;
                if (wanted) {
                    return text ? ahead.getText() : "";
                }
                ahead.skipChildren();
            }
            return "";
        }
    }
}
