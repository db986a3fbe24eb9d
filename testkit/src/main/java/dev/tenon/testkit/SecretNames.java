package dev.tenon.testkit;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.ObjectType;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which a spec has secrets anywhere. Withholding too much from a message is harmless, so that a name is enough:
 * no need to know which of several types the body was read as.
 */
record SecretNames(Set<String> names) {

    static SecretNames of(Catalog catalog) {
        Stream<Field> ofActions = Stream.of(
                        catalog.bases().stream().map(base -> base.fields()),
                        catalog.actions().stream().map(action -> action.fields()))
                .flatMap(fields -> fields)
                .flatMap(Collection::stream);
        Stream<Field> ofObjects = catalog.types().values().stream()
                .filter(ObjectType.class::isInstance)
                .flatMap(type -> ((ObjectType) type).fields().stream());
        return new SecretNames(Stream.concat(ofActions, ofObjects)
                .filter(Field::secret)
                .map(Field::wireName)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a path leads to or into a secret. */
    boolean isOn(JsonPath path) {
        return path.name().filter(names::contains).isPresent()
                || path.parent().filter(this::isOn).isPresent();
    }
}
