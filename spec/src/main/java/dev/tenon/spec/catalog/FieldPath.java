package dev.tenon.spec.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** A dotted path of a rule, each step resolved: {@code dest.tag}. All steps but the last are objects, or lists within a {@link Condition.Some}. */
public record FieldPath(List<Field> steps) {

    public FieldPath {
        steps = List.copyOf(steps);
    }

    public Field last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether this path is the other one, or leads on from its end. */
    public boolean startsWith(FieldPath other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    @Override
    public String toString() {
        return steps.stream().map(Field::wireName).collect(Collectors.joining("."));
    }
}
