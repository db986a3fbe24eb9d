package dev.tenon.runtime.json;

/** What a JSON object is read into, property by property. */
public interface JsonFields {

    /** The properties that the spec lists. */
    FieldNames fieldNames();

    /** Reads the value of the property with that number in {@link #fieldNames()}. */
    void readField(int field, JsonReader in);

    /** Takes note that a listed property came as an explicit null. */
    void keepNull(String name);

    /** Keeps a property that the spec does not list. */
    void keepUnlisted(String name, JsonValue value);
}
