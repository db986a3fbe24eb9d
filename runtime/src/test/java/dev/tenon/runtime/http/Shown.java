package dev.tenon.runtime.http;

import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.JsonMaps;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonWritable;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.ObjectState;
import dev.tenon.runtime.validation.Violations;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object with a name, a secret word and a secret map, as far as requests and answers need one. */
final class Shown extends ObjectState implements JsonWritable {

    private static final FieldNames FIELDS =
            FieldNames.of("name", "word", "keys").secret("word", "keys");

    private @Nullable String name;
    private @Nullable String word;
    private @Nullable Map<String, String> keys;

    static @Nullable Shown read(JsonReader in) {
        return in.object(new Shown());
    }

    static void write(JsonWriter out, String name, String word) {
        Shown shown = new Shown();
        shown.name = name;
        shown.word = word;
        shown.writeTo(out);
    }

    @Override
    public FieldNames fieldNames() {
        return FIELDS;
    }

    @Override
    public void readField(int field, JsonReader in) {
        switch (field) {
            case 0 -> name = in.string();
            case 1 -> word = in.string();
            case 2 -> keys = JsonMaps.read(in, JsonReader::string);
            default -> super.readField(field - 3, in);
        }
    }

    @Override
    public void writeField(int field, JsonWriter out) {
        switch (field) {
            case 0 -> out.string("name", name);
            case 1 -> out.secret().string("word", word);
            case 2 -> out.secret().map("keys", keys, JsonWriter::value);
            default -> super.writeField(field - 3, out);
        }
    }

    @Override
    protected @Nullable Object[] values() {
        return new Object[] {name, word, keys};
    }

    @Override
    public void check(Violations violations) {
        violations.required("name", name);
    }
}
