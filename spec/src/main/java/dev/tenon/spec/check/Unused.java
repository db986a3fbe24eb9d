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
import java.util.HashSet;
import java.util.Set;

/** What nothing refers to is left over, or its name is mistyped where it is meant. */
final class Unused implements Check {

    @Override
    public void run(Inspection inspection) {
        Set<TypeId> used = new HashSet<>();
        inspection.catalog().api().errors().ifPresent(used::add);
        Set<Field> own = new HashSet<>();
        inspection.objects().forEach(object -> own.addAll(object.fields()));
        inspection.eachType((field, type) -> {
            if (!own.contains(field)) {
                add(type, used);
            }
        });
        for (TaggedUnion union : inspection.taggedUnions()) {
            union.alternatives()
                    .forEach(alternative -> used.add(alternative.type().id()));
        }
        for (ObjectType object : inspection.objects()) {
            useFrom(inspection, object, used);
        }
        for (NamedType type : inspection.catalog().types().values()) {
            if (!type.id().isInline() && !used.contains(type.id())) {
                String kind = type instanceof ObjectType
                        ? "the type"
                        : type instanceof TaggedUnion ? "the union" : "the enum";
                report(inspection, kind, type.id().name(), type.where());
            }
        }
        Set<String> taken = new HashSet<>();
        inspection.catalog().actions().forEach(action -> taken.addAll(action.mixins()));
        for (Mixin mixin : inspection.catalog().mixins()) {
            if (!taken.contains(mixin.name())) {
                report(inspection, "the mixin", mixin.name(), mixin.where());
            }
        }
    }

    /** A type that only refers to itself is used by nobody. */
    private static void useFrom(Inspection inspection, ObjectType object, Set<TypeId> used) {
        Set<TypeId> from = new HashSet<>();
        inspection.eachType(object.fields(), (field, type) -> add(type, from));
        from.remove(object.id());
        used.addAll(from);
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
