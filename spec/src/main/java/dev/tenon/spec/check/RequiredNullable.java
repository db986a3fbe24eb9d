package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Span;

/** Only what may be absent can be cleared, and only what is sent. */
final class RequiredNullable implements Check {

    @Override
    public void run(Inspection inspection) {
        for (Field field : inspection.fields()) {
            Span mark = inspection.origins().of(field, field.where());
            if (field.nullable() && field.required()) {
                inspection.report(Diagnostic.of(Code.REQUIRED_NULLABLE, mark)
                        .hint("write `!` if a request must have it, or `?` if an update may clear it"));
            } else if (field.nullable() && !field.side().inRequests()) {
                inspection.report(Diagnostic.of(Code.NULLABLE_READ, mark)
                        .hint("a response may leave the field out, or hold null, anyway"));
            }
        }
    }
}
