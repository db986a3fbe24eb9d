package dev.tenon.runtime.model;

import dev.tenon.runtime.json.JsonWritable;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.Checked;
import dev.tenon.runtime.validation.Violations;

/**
 * An alternative that is a JSON object, and so knows itself how it is written and checked.
 *
 * @param <T> the kind of object, or the union of kinds of object
 */
public abstract class ObjectAlternative<T extends JsonWritable & Checked> extends Alternative<T> {

    /** @throws NullPointerException if the value is null */
    protected ObjectAlternative(T value) {
        super(value);
    }

    @Override
    public final void writeTo(JsonWriter out) {
        value().writeTo(out);
    }

    @Override
    public final void check(Violations violations) {
        value().check(violations);
    }
}
