package dev.tenon.spec.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** A dotted path of a rule, each step resolved: {@code dest.tag}. All steps but the last are objects. */
public record FieldPath(List<Field> steps) {

    public FieldPath {
        steps = List.copyOf(steps);
    }

    public Field last() {
        return steps.get(steps.size() - 1);
    }

    @Override
    public String toString() {
        return steps.stream().map(Field::wireName).collect(Collectors.joining("."));
    }
}
