package dev.tenon.processor.emit;

import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Side;
import java.util.List;

/**
 * A field with the Java names that it goes by.
 *
 * @param member the getter and the setter
 * @param variable the variable in the state
 */
record Property(Field field, String member, String variable) {

    static List<Property> of(EmitContext context, List<Field> fields) {
        return fields.stream()
                .map(field -> new Property(
                        field, context.names().member(field), context.names().variable(field)))
                .toList();
    }

    String wireName() {
        return field.wireName();
    }

    boolean inRequests() {
        return field.side().inRequests();
    }

    /** A constant is sent, but nobody sets it. */
    boolean isSet() {
        return inRequests() && field.constant().isEmpty();
    }

    /** Set by a create request alone. */
    boolean isSetOnce() {
        return isSet() && field.side() == Side.CREATE;
    }

    /** Set by create requests and updates. */
    boolean isSetAnyTime() {
        return isSet() && field.side() != Side.CREATE;
    }

    boolean inResponses() {
        return field.side().inResponses();
    }
}
