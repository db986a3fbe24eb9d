package dev.tenon.runtime.model;

import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWritable;
import dev.tenon.runtime.json.OnlyMarked;
import dev.tenon.runtime.validation.Checked;
import dev.tenon.runtime.validation.Violations;

/** A value of one of several kinds. Emitted unions are sealed interfaces that extend it. */
@OnlyMarked
public interface UnionValue extends JsonWritable, Checked {

    /** This value as JSON, secrets included. */
    @com.fasterxml.jackson.annotation.JsonValue
    default JsonValue toJson() {
        return JsonValue.from(this);
    }

    /** Most alternatives have no constraints. */
    @Override
    default void check(Violations violations) {}
}
