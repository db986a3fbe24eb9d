package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import java.util.List;

/** What is said of a field goes together. */
final class FieldSense implements Check {

    /** A unit is any word; these are the ones of which a slip can be told. */
    private static final List<String> UNITS = List.of(
            "nanoseconds",
            "microseconds",
            "milliseconds",
            "millis",
            "seconds",
            "second",
            "minutes",
            "minute",
            "hours",
            "hour",
            "days",
            "day",
            "weeks",
            "week",
            "months",
            "month",
            "years",
            "year",
            "bytes",
            "kilobytes",
            "megabytes",
            "gigabytes",
            "percent",
            "pixels",
            "characters");

    /** Shorter words differ from each other by less than a slip. */
    private static final int SHORTEST_UNIT = 5;

    @Override
    public void run(Inspection inspection) {
        for (Field field : inspection.fields()) {
            boolean sent = field.required() && field.side().inRequests();
            if (sent && field.defaultValue().isPresent()) {
                inspection.report(Diagnostic.of(
                                Code.REQUIRED_DEFAULT,
                                inspection.origins().of(field.defaultValue().get(), field.where()),
                                field.wireName())
                        .hint("leave out the `!`, or the default"));
            }
            if (sent && field.deprecated().isPresent()) {
                inspection.report(Diagnostic.of(Code.REQUIRED_DEPRECATED, field.where(), field.wireName())
                        .hint("leave out the `!`, for callers cannot avoid the field"));
            }
            field.unit().ifPresent(unit -> checkUnit(inspection, field, unit));
        }
    }

    private static void checkUnit(Inspection inspection, Field field, String unit) {
        if (unit.length() >= SHORTEST_UNIT && !UNITS.contains(unit)) {
            DidYouMean.hint(unit, UNITS)
                    .ifPresent(hint -> inspection.report(
                            Diagnostic.of(Code.UNIT, inspection.origins().of(field.unit(), field.where()), unit)
                                    .hint(hint)));
        }
    }
}
