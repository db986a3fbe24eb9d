package dev.tenon.runtime.json;

import java.util.Map;
import java.util.Set;

/** What a JSON object is read into and written from, property by property. */
public interface JsonFields {

    /** The properties that the spec lists. */
    FieldNames fieldNames();

    /** Reads the value of the property with that number in {@link #fieldNames()}. */
    void readField(int field, JsonReader in);

    /** Writes the property with that number, if there is one. */
    void writeField(int field, JsonWriter out);

    /** Takes note that a listed property came as an explicit null. */
    void keepNull(String name);

    /** The names of the explicit nulls. */
    Set<String> nulls();

    /** Keeps a property that the spec does not list. */
    void keepUnlisted(String name, JsonValue value);

    /** The properties that the spec does not list, in their order. */
    Map<String, JsonValue> unlisted();

    /** Takes note that a request came with a listed property that it may not have, or not as null. */
    void keepRefused(String name);

    /** Keeps how the object came. */
    void keepArrival(Arrival arrival);

    /** How the object came. */
    Arrival arrival();
}
