package dev.tenon.runtime.model;

import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;

/** A kind of value that the spec of a union does not list, kept as it came. */
public abstract class UnlistedAlternative extends Alternative<JsonValue> {

    /** @param value as it came, and as it will be written again */
    protected UnlistedAlternative(JsonValue value) {
        super(value);
    }

    /** Without the value, in which anything may be secret. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[value=<redacted>]";
    }

    @Override
    public final void writeTo(JsonWriter out) {
        out.unlisted(value());
    }
}
