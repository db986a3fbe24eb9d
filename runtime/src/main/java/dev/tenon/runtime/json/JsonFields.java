package dev.tenon.runtime.json;

/** What a JSON object is read into, property by property. */
public interface JsonFields {

    /**
     * Reads the value of a property that the spec lists.
     *
     * @return false, with nothing read, if it lists none of that name
     */
    boolean readField(String name, JsonReader in);

    /** Takes note that a listed property came as an explicit null. */
    void keepNull(String name);

    /** Keeps a property that the spec does not list. */
    void keepUnlisted(String name, JsonValue value);
}
