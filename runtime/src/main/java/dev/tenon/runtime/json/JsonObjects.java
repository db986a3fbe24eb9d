package dev.tenon.runtime.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and writes objects whose properties a spec lists. */
final class JsonObjects {

    private JsonObjects() {}

    /** As {@link JsonReader#envelope}. */
    static <T> T envelope(JsonReader in, String name, Function<JsonReader, @Nullable T> decoder) {
        in.expect(JsonKind.OBJECT);
        T found = null;
        Arriving seen = new Arriving(FieldNames.NONE);
        for (String property = in.nextName(); property != null; property = in.nextName()) {
            in.once(seen.add(-1, property, false));
            in.next();
            if (property.equals(name)) {
                found = decoder.apply(in);
            } else {
                in.value();
            }
        }
        if (found == null) {
            throw in.problem("no \"" + name + "\"");
        }
        return found;
    }

    /**
     * Reads what stands behind the brace.
     *
     * @param tag the property that belongs to the union around it, null if there is none
     */
    static void read(JsonReader in, JsonFields fields, @Nullable String tag, Arriving arriving) {
        FieldNames names = fields.fieldNames();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int field = names.indexOf(name);
            boolean isTag = name.equals(tag);
            in.once(arriving.add(field, name, isTag));
            in.next();
            if (isTag) {
                continue;
            }
            if (field < 0) {
                fields.keepUnlisted(name, in.value());
                continue;
            }
            boolean isNull = in.kind() == JsonKind.NULL;
            arriving.enter(name);
            if (names.isSecret(field)) {
                readSecret(in, fields, field);
            } else {
                fields.readField(field, in);
            }
            if (isNull) {
                fields.keepNull(name);
            }
            if (in.isRequest() && (names.isReadOnly(field) || (isNull && !names.isNullable(name)))) {
                fields.keepRefused(name);
            }
        }
        fields.keepArrival(arriving.arrival());
    }

    private static void readSecret(JsonReader in, JsonFields fields, int field) {
        String place = in.pointer();
        try {
            fields.readField(field, in);
        } catch (JsonException e) {
            throw e.at(place);
        }
    }

    /**
     * Writes what stands between the braces: in the order in which it came, and then what was added since.
     *
     * @param tags the properties that belong to the union around it
     */
    static void write(JsonWriter out, JsonFields fields, Map<String, String> tags) {
        List<String> order = fields.arrival().order();
        Set<String> done = order.isEmpty() ? Set.of() : new HashSet<>(order);
        FieldNames names = fields.fieldNames();
        for (String name : order) {
            if (tags.containsKey(name)) {
                out.string(name, tags.get(name));
            } else {
                property(out, fields, name);
            }
        }
        tags.forEach((name, tag) -> out.string(name, done.contains(name) ? null : tag));
        for (int place = 0; place < names.size(); place++) {
            int number = names.writtenAt(place);
            if (done.isEmpty() || !done.contains(names.name(number))) {
                field(out, fields, number);
            }
        }
        fields.unlisted().forEach((name, value) -> {
            if (!done.contains(name) && !tags.containsKey(name)) {
                out.unlisted(name, value);
            }
        });
    }

    /** The sides of a field have one name and several numbers; an unlisted property may take the name of a field that is not set. */
    private static void property(JsonWriter out, JsonFields fields, String name) {
        FieldNames names = fields.fieldNames();
        for (int number = names.indexOf(name); number >= 0; number = names.otherSide(number)) {
            field(out, fields, number);
        }
        JsonValue other = fields.unlisted().get(name);
        if (other != null) {
            out.unlisted(name, other);
        }
    }

    private static void field(JsonWriter out, JsonFields fields, int number) {
        FieldNames names = fields.fieldNames();
        if (!(out.isRequest() && names.isReadOnly(number))) {
            out.enter(names.name(number));
            fields.writeField(number, out);
        }
    }
}
