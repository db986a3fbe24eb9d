package dev.tenon.runtime.json;

/** A value that knows how to write itself as one JSON value. */
public interface JsonWritable {

    /** Writes exactly one JSON value. */
    void writeTo(JsonWriter out);
}
