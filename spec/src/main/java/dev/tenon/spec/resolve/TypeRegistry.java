package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.UnionType;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.document.Body;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The types met so far. Fields come before rules: an object is first known by its fields, and becomes a type of the catalog when
 * its rules, which may reach into other objects, are resolved too.
 */
final class TypeRegistry {

    /** An object whose rules are not resolved yet. */
    record Shape(TypeId id, String doc, Body body, List<Field> fields, Span where) {}

    private final Map<TypeId, NamedType> types = new LinkedHashMap<>();
    private final Map<TypeId, Shape> shapes = new LinkedHashMap<>();
    private final Set<TypeId> taken = new HashSet<>();

    /** The id of an inline type; where one stands already, as with the read and the write side of a field, another. */
    TypeId claim(List<String> owner, String step) {
        List<String> path = new ArrayList<>(owner);
        path.add(step);
        TypeId id = new TypeId(path);
        while (!taken.add(id)) {
            path.set(path.size() - 1, path.get(path.size() - 1) + "_");
            id = new TypeId(path);
        }
        return id;
    }

    void add(NamedType type) {
        types.putIfAbsent(type.id(), type);
    }

    void add(Shape shape) {
        shapes.putIfAbsent(shape.id(), shape);
    }

    /** All types, objects with their rules, in the order in which they are declared. */
    Map<TypeId, NamedType> finished(Function<Shape, List<Rule>> rules, List<Document> documents) {
        List<NamedType> all = new ArrayList<>(types.values());
        for (Shape shape : shapes.values()) {
            all.add(new ObjectType(shape.id(), shape.doc(), shape.fields(), rules.apply(shape), shape.where()));
        }
        Map<String, Integer> order = new HashMap<>();
        documents.forEach(document -> order.putIfAbsent(document.source().path(), order.size()));
        all.sort(Comparator.<NamedType>comparingInt(
                        type -> order.getOrDefault(type.where().source().path(), 0))
                .thenComparingInt(type -> type.where().start())
                .thenComparingInt(type -> type.id().path().size()));
        Map<TypeId, NamedType> finished = new LinkedHashMap<>();
        all.forEach(type -> finished.putIfAbsent(type.id(), type));
        return Collections.unmodifiableMap(finished);
    }

    Optional<EnumType> enumType(ValueType type) {
        return type instanceof ValueType.EnumRef ref && types.get(ref.id()) instanceof EnumType found
                ? Optional.of(found)
                : Optional.empty();
    }

    /** What a value of the type can be: of a union its alternatives, of other types themselves. */
    List<ValueType> alternatives(ValueType type) {
        return type instanceof ValueType.UnionRef ref && types.get(ref.id()) instanceof UnionType union
                ? union.alternatives()
                : List.of(type);
    }

    Optional<Shape> shape(ValueType type) {
        return type instanceof ValueType.ObjectRef ref ? Optional.ofNullable(shapes.get(ref.id())) : Optional.empty();
    }
}
