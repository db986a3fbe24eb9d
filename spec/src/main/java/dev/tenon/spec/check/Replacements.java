package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Mixin;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Replacement;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import java.util.ArrayList;
import java.util.List;

/** What takes the place of a deprecated field is a field beside it that is there to stay. */
final class Replacements implements Check {

    @Override
    public void run(Inspection inspection) {
        for (ActionBase base : inspection.catalog().bases()) {
            check(inspection, base.name(), base.fields(), base.fields());
        }
        for (Mixin mixin : inspection.catalog().mixins()) {
            check(inspection, mixin.name(), mixin.fields(), mixin.fields());
        }
        for (ActionType action : inspection.catalog().actions()) {
            List<Field> all = new ArrayList<>(action.fields());
            inspection.catalog().bases().stream()
                    .filter(base -> base.name().equals(action.base()))
                    .forEach(base -> all.addAll(base.fields()));
            List<Field> own = action.fields().stream()
                    .filter(field -> field.mixin().isEmpty())
                    .toList();
            check(inspection, action.wireName(), own, all);
        }
        for (ObjectType object : inspection.objects()) {
            check(inspection, object.id().toString(), object.fields(), object.fields());
        }
    }

    private static void check(Inspection inspection, String owner, List<Field> fields, List<Field> all) {
        for (Field field : fields) {
            field.replacement().ifPresent(use -> {
                List<Field> found = all.stream()
                        .filter(each -> each.wireName().equals(use.field()))
                        .toList();
                if (!found.isEmpty()) {
                    check(inspection, field, use, found);
                } else if (inspection.origins().isComplete(owner)) {
                    List<String> names = all.stream().map(Field::wireName).toList();
                    inspection.report(Diagnostic.of(Code.UNKNOWN_FIELD, use.where(), "`" + owner + "`", use.field())
                            .hint(DidYouMean.hint(use.field(), names)));
                }
            });
        }
    }

    private static void check(Inspection inspection, Field field, Replacement use, List<Field> found) {
        if (use.field().equals(field.wireName())) {
            inspection.report(
                    Diagnostic.of(Code.REPLACEMENT, use.where(), use.field(), field.wireName(), "which it is"));
        } else if (found.stream().allMatch(each -> each.deprecated().isPresent())) {
            inspection.report(Diagnostic.of(
                            Code.REPLACEMENT,
                            use.where(),
                            use.field(),
                            field.wireName(),
                            "since it is deprecated as well")
                    .related(found.get(0).where(), "declared here"));
        }
    }
}
