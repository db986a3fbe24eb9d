package dev.tenon.runtime.model;

import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.validation.Violations;

/**
 * An object of a union whose alternatives are told apart by a property. The property belongs to the union: the object does not
 * know it, and one kind of object may stand under several tags.
 *
 * @param <T> the kind of object
 */
public abstract class TaggedAlternative<T extends Model> extends Alternative<T> {

    private final String property;
    private final String tag;

    /**
     * Holds an object.
     *
     * @param property the wire name of the property
     * @param tag its value for this alternative
     */
    protected TaggedAlternative(String property, String tag, T value) {
        super(value);
        this.property = property;
        this.tag = tag;
    }

    @Override
    public final void writeTo(JsonWriter out) {
        out.tagged(property, tag, value());
    }

    @Override
    public final void check(Violations violations) {
        value().check(violations);
        violations.forbid(property, value().unlisted().get(property), "as an unlisted property, since it is the tag");
    }
}
