package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Limits;
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
            } else if (type instanceof ValueType.MapOf map) {
                check(inspection, field, map.size(), "size");
            } else if (type instanceof ValueType.Binary binary) {
                check(inspection, field, binary.size(), "size");
            } else {
                Limits.of(type)
                        .filter(Limits::isEmpty)
                        .ifPresent(range -> report(inspection, field, range, wordOf(type)));
            }
        });
    }

    private static void check(Inspection inspection, Field field, Bounds bounds, String what) {
        if (isEmpty(bounds)) {
            report(inspection, field, bounds, what);
        }
    }

    private static void report(Inspection inspection, Field field, Object range, String what) {
        inspection.report(Diagnostic.of(Code.EMPTY_RANGE, inspection.origins().of(range, field.where()), what, range)
                .hint("the smaller end comes first"));
    }

    private static String wordOf(ValueType type) {
        if (type instanceof ValueType.Moment) {
            return "instant";
        }
        if (type instanceof ValueType.Day) {
            return "date";
        }
        return type instanceof ValueType.DurationText ? "duration" : "number";
    }

    static boolean isEmpty(Bounds bounds) {
        return bounds.min().isPresent()
                && bounds.max().isPresent()
                && bounds.min().getAsLong() > bounds.max().getAsLong();
    }
}
