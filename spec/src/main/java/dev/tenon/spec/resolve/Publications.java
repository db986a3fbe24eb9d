package dev.tenon.spec.resolve;

import java.util.Optional;

/** Finds the specs that bindings carry. */
@FunctionalInterface
public interface Publications {

    /** Where there are no bindings. */
    Publications NONE = packageName -> Optional.empty();

    /** The spec of the bindings in a package of Java; empty if there are none in it. */
    Optional<Published> find(String packageName);
}
