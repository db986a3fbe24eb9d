package dev.tenon.processor.calls;

import com.palantir.javapoet.ClassName;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.check.JsonCheck;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which classes of bindings stand for JSON. */
final class JsonTypes {

    private final EmittedNames names;
    private final JsonCheck check;
    private final Set<String> secrets;
    private final Map<String, JsonType> byClass = new HashMap<>();

    JsonTypes(Catalog catalog, EmittedNames names) {
        this.names = names;
        this.check = new JsonCheck(catalog);
        this.secrets = secrets(catalog);
        for (ActionBase base : catalog.bases()) {
            put(names.base(base), base.where(), (kind, value) -> check.anyAction(base, kind, value));
            catalog.actionsOf(base)
                    .forEach(action -> put(
                            names.action(action), action.where(), (kind, value) -> check.action(action, kind, value)));
        }
        catalog.types().values().forEach(this::put);
    }

    Optional<JsonType> of(String type) {
        return Optional.ofNullable(byClass.get(type));
    }

    private void put(ClassName action, Span where, BiFunction<Example.Kind, JsonNode, List<Diagnostic>> check) {
        put(action, where, false, value -> check.apply(Example.Kind.RESPONSE, value));
        put(action.nestedClass("Create"), where, true, value -> check.apply(Example.Kind.CREATE, value));
        put(action.nestedClass("Update"), where, true, value -> check.apply(Example.Kind.UPDATE, value));
    }

    private void put(NamedType type) {
        put(names.type(type.id()), type.where(), false, value -> check.named(type, value));
        if (type instanceof TaggedUnion union) {
            for (TaggedUnion.Alternative each : union.alternatives()) {
                put(
                        names.alternative(union, each),
                        each.where(),
                        false,
                        value -> check.alternative(union, each, value));
            }
        }
    }

    private void put(ClassName name, Span where, boolean sent, Function<JsonNode, List<Diagnostic>> check) {
        byClass.put(name.canonicalName(), new JsonType(where, sent, secrets, check));
    }

    private static Set<String> secrets(Catalog catalog) {
        Stream<List<Field>> ofActions = Stream.concat(
                catalog.bases().stream().map(base -> base.fields()),
                catalog.actions().stream().map(action -> action.fields()));
        Stream<List<Field>> ofObjects = catalog.types().values().stream()
                .filter(ObjectType.class::isInstance)
                .map(type -> ((ObjectType) type).fields());
        return Stream.concat(ofActions, ofObjects)
                .flatMap(Collection::stream)
                .filter(Field::secret)
                .map(Field::wireName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
