package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Mixin;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In one direction a property of an object is declared once, wherever its declarations come from. */
final class DuplicateFields implements Check {

    @Override
    public void run(Inspection inspection) {
        for (ObjectType object : inspection.objects()) {
            check(inspection, object.fields(), object.where());
        }
        for (Mixin mixin : inspection.catalog().mixins()) {
            check(inspection, mixin.fields(), mixin.where());
        }
        Map<String, List<Field>> inherited = new HashMap<>();
        for (ActionBase base : inspection.catalog().bases()) {
            check(inspection, base.fields(), base.where());
            inherited.put(base.name(), base.fields());
        }
        for (ActionType action : inspection.catalog().actions()) {
            List<Field> all = new ArrayList<>(inherited.getOrDefault(action.base(), List.of()));
            all.addAll(action.fields());
            check(inspection, all, action.where());
        }
    }

    private static void check(Inspection inspection, List<Field> fields, Span owner) {
        Map<String, List<Field>> seen = new HashMap<>();
        for (Field field : fields) {
            List<Field> earlier = seen.computeIfAbsent(field.wireName(), name -> new ArrayList<>());
            earlier.stream()
                    .filter(other -> other.side().overlaps(field.side()))
                    .findFirst()
                    .ifPresent(other -> report(inspection, field, other, owner));
            earlier.add(field);
        }
    }

    private static void report(Inspection inspection, Field field, Field first, Span owner) {
        Diagnostic diagnostic = Diagnostic.of(Code.DUPLICATE_FIELD, field.where(), field.wireName())
                .hint("declare it once, or once with `read` and once with `write`")
                .related(first.where(), "first declared here");
        boolean foreign = !field.mixin().equals(first.mixin()) && field.mixin().isPresent();
        inspection.report(foreign ? diagnostic.related(owner, "both come together here") : diagnostic);
    }
}
