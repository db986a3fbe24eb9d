package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.TypeId;
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
        removeFinite(open, inspection.taggedUnions(), direction);
        Walk walk = new Walk(inspection.catalog(), open, direction, new LinkedHashSet<>());
        for (ObjectType object : open.values()) {
            tell(inspection, object, walk);
        }
    }

    /** @param told the objects of circles that are reported already */
    private record Walk(Catalog catalog, Map<TypeId, ObjectType> open, Side direction, Set<TypeId> told) {

        /** The object that a field leads to; of a union in a circle, any alternative does. */
        Optional<ObjectType> next(Field field) {
            List<TypeId> ways = catalog.types().get(target(field)) instanceof TaggedUnion union
                    ? union.alternatives().stream()
                            .map(each -> each.type().id())
                            .toList()
                    : List.of(target(field));
            return open.keySet().containsAll(ways) ? ways.stream().findFirst().map(open::get) : Optional.empty();
        }
    }

    /**
     * Takes away, again and again, what needs nothing that is left; a union only needs one of its alternatives. What remains
     * leads into a circle.
     */
    private static void removeFinite(Map<TypeId, ObjectType> open, List<TaggedUnion> unions, Side direction) {
        Map<TypeId, List<TypeId>> neededBy = new HashMap<>();
        Map<TypeId, Integer> needs = new HashMap<>();
        Deque<TypeId> finite = new ArrayDeque<>();
        for (TaggedUnion union : unions) {
            union.alternatives().forEach(each -> add(neededBy, each.type().id(), union.id()));
            needs.put(union.id(), 1);
            if (union.alternatives().isEmpty()) {
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

    /** The object without which there is no value of the type: the object itself, or the item that a list must have. */
    private static Optional<TypeId> needed(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return list.size().min().orElse(0) > 0 ? needed(list.item()) : Optional.empty();
        }
        if (type instanceof ValueType.TaggedRef union) {
            return Optional.of(union.id());
        }
        return type instanceof ValueType.ObjectRef ref ? Optional.of(ref.id()) : Optional.empty();
    }
}
