package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.UnionType;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Some JSON satisfies each object: required fields do not lead back to it. */
final class EndlessObjects implements Check {

    @Override
    public void run(Inspection inspection) {
        run(inspection, Side.WRITE);
        run(inspection, Side.READ);
    }

    private static void run(Inspection inspection, Side direction) {
        Map<TypeId, ObjectType> open = new LinkedHashMap<>();
        inspection.objects().forEach(object -> open.put(object.id(), object));
        removeFinite(open, unions(inspection.catalog()), direction);
        Walk walk = new Walk(inspection.catalog(), open, direction, new LinkedHashSet<>());
        for (ObjectType object : open.values()) {
            tell(inspection, object, walk);
        }
    }

    /** @param told the objects of circles that are reported already */
    private record Walk(Catalog catalog, Map<TypeId, ObjectType> open, Side direction, Set<TypeId> told) {

        /** The object that a field leads to. */
        Optional<ObjectType> next(Field field) {
            return next(target(field));
        }

        /** Of a union in a circle, any alternative does. */
        private Optional<ObjectType> next(TypeId id) {
            List<Optional<TypeId>> ways = alternatives(catalog.types().get(id));
            if (ways.isEmpty()) {
                return Optional.ofNullable(open.get(id));
            }
            List<Optional<ObjectType>> objects =
                    ways.stream().map(way -> way.flatMap(this::next)).toList();
            return objects.stream().allMatch(Optional::isPresent) ? objects.get(0) : Optional.empty();
        }
    }

    private static List<NamedType> unions(Catalog catalog) {
        return catalog.types().values().stream()
                .filter(type -> type instanceof TaggedUnion || type instanceof UnionType)
                .toList();
    }

    /** What each alternative of a union cannot do without; none of what is no union. */
    private static List<Optional<TypeId>> alternatives(NamedType type) {
        if (type instanceof TaggedUnion union) {
            return union.alternatives().stream()
                    .map(each -> Optional.of(each.type().id()))
                    .toList();
        }
        return type instanceof UnionType union
                ? union.alternatives().stream().map(EndlessObjects::needed).toList()
                : List.of();
    }

    /**
     * Takes away, again and again, what needs nothing that is left; a union only needs one of its alternatives. What remains
     * leads into a circle.
     */
    private static void removeFinite(Map<TypeId, ObjectType> open, List<NamedType> unions, Side direction) {
        Map<TypeId, List<TypeId>> neededBy = new HashMap<>();
        Map<TypeId, Integer> needs = new HashMap<>();
        Deque<TypeId> finite = new ArrayDeque<>();
        for (NamedType union : unions) {
            List<Optional<TypeId>> ways = alternatives(union);
            ways.forEach(way -> way.ifPresent(id -> add(neededBy, id, union.id())));
            needs.put(union.id(), 1);
            if (ways.isEmpty() || ways.contains(Optional.<TypeId>empty())) {
                finite.add(union.id());
            }
        }
        for (ObjectType object : open.values()) {
            List<Field> required = required(object, direction);
            required.forEach(field -> add(neededBy, target(field), object.id()));
            needs.put(object.id(), required.size());
            if (required.isEmpty()) {
                finite.add(object.id());
            }
        }
        while (!finite.isEmpty()) {
            TypeId id = finite.remove();
            open.remove(id);
            for (TypeId user : neededBy.getOrDefault(id, List.of())) {
                if (needs.merge(user, -1, Integer::sum) == 0) {
                    finite.add(user);
                }
            }
        }
    }

    private static void add(Map<TypeId, List<TypeId>> neededBy, TypeId needed, TypeId user) {
        neededBy.computeIfAbsent(needed, key -> new ArrayList<>()).add(user);
    }

    /** Follows required fields until an object comes again, and reports that circle once. */
    private static void tell(Inspection inspection, ObjectType from, Walk walk) {
        Map<TypeId, Field> path = new LinkedHashMap<>();
        ObjectType object = from;
        while (!path.containsKey(object.id()) && !walk.told().contains(object.id())) {
            Field field = required(object, walk.direction()).stream()
                    .filter(each -> walk.next(each).isPresent())
                    .findFirst()
                    .orElseThrow();
            path.put(object.id(), field);
            object = walk.next(field).orElseThrow();
        }
        List<TypeId> circle = new ArrayList<>(path.keySet());
        walk.told().addAll(circle);
        int start = circle.indexOf(object.id());
        if (start >= 0) {
            Diagnostic diagnostic =
                    Diagnostic.of(Code.ENDLESS_OBJECT, path.get(object.id()).where(), object.id());
            for (TypeId id : circle.subList(start + 1, circle.size())) {
                diagnostic = diagnostic.related(path.get(id).where(), "by way of this field");
            }
            inspection.report(diagnostic.hint("leave the `!` out at one of the fields, or let a list be empty"));
        }
    }

    private static List<Field> required(ObjectType object, Side direction) {
        return object.fields().stream()
                .filter(field -> field.required()
                        && field.side().overlaps(direction)
                        && needed(field.type()).isPresent())
                .toList();
    }

    private static TypeId target(Field field) {
        return needed(field.type()).orElseThrow();
    }

    /** The object or union without which there is no value of the type: itself, or an item that a list or map must have. */
    private static Optional<TypeId> needed(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return list.size().min().orElse(0) > 0 ? needed(list.item()) : Optional.empty();
        }
        if (type instanceof ValueType.MapOf map) {
            return map.size().min().orElse(0) > 0 ? needed(map.value()) : Optional.empty();
        }
        if (type instanceof ValueType.TaggedRef union) {
            return Optional.of(union.id());
        }
        if (type instanceof ValueType.UnionRef union) {
            return Optional.of(union.id());
        }
        return type instanceof ValueType.ObjectRef ref ? Optional.of(ref.id()) : Optional.empty();
    }
}
