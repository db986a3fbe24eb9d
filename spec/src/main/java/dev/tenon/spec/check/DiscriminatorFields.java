package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.util.List;

/** The property that tells action types apart is written by the bindings; a field of that name would fight with it. */
final class DiscriminatorFields implements Check {

    @Override
    public void run(Inspection inspection) {
        for (ActionBase base : inspection.catalog().bases()) {
            check(inspection, base, base.fields());
            for (ActionType action : inspection.catalog().actionsOf(base)) {
                check(inspection, base, action.fields());
            }
        }
    }

    private static void check(Inspection inspection, ActionBase base, List<Field> fields) {
        for (Field field : fields) {
            if (field.wireName().equals(base.discriminator())) {
                inspection.report(Diagnostic.of(Code.DISCRIMINATOR_FIELD, field.where(), field.wireName())
                        .related(base.where(), "see `by " + base.discriminator() + "` here"));
            }
        }
    }
}
