package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;

/** A range lets something through. */
final class Ranges implements Check {

    @Override
    public void run(Inspection inspection) {
        inspection.eachType((field, type) -> {
            if (type instanceof ValueType.Text text) {
                check(inspection, field, text.length(), "length");
            } else if (type instanceof ValueType.Whole whole) {
                check(inspection, field, whole.range(), "number");
            } else if (type instanceof ValueType.ListOf list) {
                check(inspection, field, list.size(), "size");
            }
        });
    }

    private static void check(Inspection inspection, Field field, Bounds bounds, String what) {
        if (isEmpty(bounds)) {
            inspection.report(
                    Diagnostic.of(Code.EMPTY_RANGE, inspection.origins().of(bounds, field.where()), what, bounds)
                            .hint("the smaller end comes first"));
        }
    }

    static boolean isEmpty(Bounds bounds) {
        return bounds.min().isPresent()
                && bounds.max().isPresent()
                && bounds.min().getAsLong() > bounds.max().getAsLong();
    }
}
