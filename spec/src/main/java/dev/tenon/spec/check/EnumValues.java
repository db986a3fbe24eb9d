package dev.tenon.spec.check;

import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.NamedType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Span;
import java.util.HashMap;
import java.util.Map;

/** An enum has values, and each once. */
final class EnumValues implements Check {

    @Override
    public void run(Inspection inspection) {
        for (NamedType type : inspection.catalog().types().values()) {
            if (type instanceof EnumType enumType) {
                check(inspection, enumType);
            }
        }
    }

    private static void check(Inspection inspection, EnumType type) {
        if (type.constants().isEmpty()
                && inspection.origins().isComplete(type.id().toString())) {
            inspection.report(Diagnostic.of(Code.EMPTY_ENUM, type.where()));
        }
        Map<String, Span> seen = new HashMap<>();
        for (EnumType.Constant constant : type.constants()) {
            Span first = seen.putIfAbsent(constant.wireName(), constant.where());
            if (first != null) {
                inspection.report(Diagnostic.of(Code.DUPLICATE_VALUE, constant.where(), constant.wireName())
                        .related(first, "first here"));
            }
        }
    }
}
