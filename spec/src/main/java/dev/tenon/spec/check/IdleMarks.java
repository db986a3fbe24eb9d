package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Span;

/** What stands at a field says something: a constant is neither cleared nor left out, and objects are sent as a whole. */
final class IdleMarks implements Check {

    @Override
    public void run(Inspection inspection) {
        for (Field field : inspection.fields()) {
            Span mark = inspection.origins().of(field, field.where());
            if (field.constant().isPresent()) {
                checkConstant(inspection, field, mark);
            } else if (field.nullable() && field.side() == Side.CREATE) {
                report(inspection, mark, "`?`", "at a field that no update has");
            }
        }
        for (ObjectType object : inspection.objects()) {
            object.fields().stream()
                    .filter(field -> field.side() == Side.CREATE)
                    .forEach(field ->
                            report(inspection, field.where(), "`create`", "in an object, which is sent as a whole"));
        }
    }

    private static void checkConstant(Inspection inspection, Field field, Span mark) {
        if (field.nullable()) {
            report(inspection, mark, "`?`", "at a constant, which is always sent");
        }
        field.defaultValue()
                .ifPresent(value -> report(
                        inspection,
                        inspection.origins().of(value, field.where()),
                        "a default",
                        "at a constant, which is always sent"));
    }

    private static void report(Inspection inspection, Span where, String what, String place) {
        inspection.report(Diagnostic.of(Code.MEANINGLESS, where, what, place).hint("leave it out"));
    }
}
