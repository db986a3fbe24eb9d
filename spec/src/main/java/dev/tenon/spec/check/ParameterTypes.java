package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Exchange;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Operation;
import dev.tenon.spec.catalog.Parameter;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;

/** What goes into a query or a header is one line of text, or several. */
final class ParameterTypes implements Check {

    @Override
    public void run(Inspection inspection) {
        for (Operation operation : inspection.ownOperations()) {
            Exchange exchange = operation.exchange().orElseThrow();
            for (Parameter parameter : exchange.parameters()) {
                boolean list = parameter.type() instanceof ValueType.ListOf each && isPlain(each.item());
                if (!list && !isPlain(parameter.type())) {
                    report(
                            inspection,
                            parameter.field(),
                            parameter.in() == Parameter.In.QUERY ? "a query" : "a header");
                }
            }
            for (Field answer : exchange.answers()) {
                if (!isPlain(answer.type())) {
                    report(inspection, answer, "one value of a header");
                }
            }
        }
    }

    private static boolean isPlain(ValueType type) {
        return type instanceof ValueType.Text
                || type instanceof ValueType.Bool
                || type instanceof ValueType.Whole
                || type instanceof ValueType.Fraction
                || type instanceof ValueType.Uri
                || type instanceof ValueType.EnumRef;
    }

    private static void report(Inspection inspection, Field field, String where) {
        inspection.report(Diagnostic.of(
                        Code.PARAMETER_VALUE,
                        inspection.origins().of(field.type(), field.where()),
                        field.wireName(),
                        TokenKind.of(field.type()).words(),
                        where)
                .hint("strings, numbers, `bool`, `uri` and enums do"
                        + (where.startsWith("one") ? "" : ", and lists of them")));
    }
}
