package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What an object of an example is held against.
 *
 * @param tag the property that tells an action's type
 * @param complete false if some fields are not known, so that no property is certainly unlisted
 */
record ExampleShape(String name, List<Field> fields, List<Rule> rules, Optional<Tag> tag, boolean complete) {

    /** A property with the one value it may have. */
    record Tag(String property, String value) {}

    static ExampleShape of(ObjectType type, boolean complete) {
        return new ExampleShape(type.id().toString(), type.fields(), type.rules(), Optional.empty(), complete);
    }

    /** An alternative of a tagged union. */
    static ExampleShape of(ObjectType type, String property, String tag, boolean complete) {
        return new ExampleShape(
                type.id().toString(), type.fields(), type.rules(), Optional.of(new Tag(property, tag)), complete);
    }

    boolean isTag(String property) {
        return tag.isPresent() && tag.get().property().equals(property);
    }
}
