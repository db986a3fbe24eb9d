package dev.tenon.spec.catalog;

import java.util.List;

/**
 * The name of a declared or inline type: {@code [TriggerTime]} for a top-level declaration, {@code [Permissions, users]} for
 * the type that stands inline at a field. Unique within a catalog.
 */
public record TypeId(List<String> path) {

    public TypeId {
        path = List.copyOf(path);
    }

    public static TypeId of(String name) {
        return new TypeId(List.of(name));
    }

    /** The last step: the declared name, or the field at which the type stands inline. */
    public String name() {
        return path.get(path.size() - 1);
    }

    public boolean isInline() {
        return path.size() > 1;
    }

    @Override
    public String toString() {
        return String.join(".", path);
    }
}
