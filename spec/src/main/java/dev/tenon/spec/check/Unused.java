package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Mixin;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.TaggedUnion;
import dev.tenon.spec.catalog.TypeId;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What nothing refers to is left over, or its name is mistyped where it is meant. */
final class Unused implements Check {

    @Override
    public void run(Inspection inspection) {
        Set<TypeId> used = new LinkedHashSet<>();
        inspection.catalog().api().errors().ifPresent(used::add);
        Set<String> taken = new HashSet<>();
        inspection.catalog().actions().forEach(action -> taken.addAll(action.mixins()));
        Set<Field> left = new HashSet<>();
        inspection.objects().forEach(object -> left.addAll(object.fields()));
        inspection.catalog().mixins().stream()
                .filter(mixin -> !taken.contains(mixin.name()))
                .forEach(mixin -> left.addAll(mixin.fields()));
        inspection.eachType((field, type) -> {
            if (!left.contains(field)) {
                add(type, used);
            }
        });
        follow(inspection, used);
        for (NamedType type : inspection.catalog().types().values()) {
            if (!type.id().isInline() && !used.contains(type.id())) {
                String kind = type instanceof ObjectType
                        ? "the type"
                        : type instanceof TaggedUnion ? "the union" : "the enum";
                report(inspection, kind, type.id().name(), type.where());
            }
        }
        for (Mixin mixin : inspection.catalog().mixins()) {
            if (!taken.contains(mixin.name())) {
                report(inspection, "the mixin", mixin.name(), mixin.where());
            }
        }
    }

    /** What a used type refers to is used; what only unused types refer to is not, be it in a circle. */
    private static void follow(Inspection inspection, Set<TypeId> used) {
        Deque<TypeId> open = new ArrayDeque<>(used);
        while (!open.isEmpty()) {
            Set<TypeId> next = new LinkedHashSet<>();
            NamedType type = inspection.catalog().types().get(open.remove());
            if (type instanceof ObjectType object) {
                inspection.eachType(object.fields(), (field, each) -> add(each, next));
            } else if (type instanceof TaggedUnion union) {
                union.alternatives()
                        .forEach(alternative -> next.add(alternative.type().id()));
            }
            next.stream().filter(used::add).forEach(open::add);
        }
    }

    private static void add(ValueType type, Set<TypeId> used) {
        if (type instanceof ValueType.EnumRef ref) {
            used.add(ref.id());
        } else if (type instanceof ValueType.ObjectRef ref) {
            used.add(ref.id());
        } else if (type instanceof ValueType.TaggedRef ref) {
            used.add(ref.id());
        }
    }

    private static void report(Inspection inspection, String kind, String name, Span where) {
        inspection.report(Diagnostic.of(Code.UNUSED, where, kind, name));
    }
}
