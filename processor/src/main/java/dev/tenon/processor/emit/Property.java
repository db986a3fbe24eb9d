package dev.tenon.processor.emit;

import dev.tenon.spec.catalog.Field;
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

    boolean inResponses() {
        return field.side().inResponses();
    }
}
