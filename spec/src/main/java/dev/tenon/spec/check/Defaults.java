package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.util.Optional;

/** A default is a value that the field may have. */
final class Defaults implements Check {

    @Override
    public void run(Inspection inspection) {
        for (Field field : inspection.fields()) {
            field.defaultValue()
                    .ifPresent(value -> problem(field.type(), value)
                            .ifPresent(problem -> inspection.report(Diagnostic.of(
                                    Code.DEFAULT_OUTSIDE,
                                    inspection.origins().of(value, field.where()),
                                    field.wireName(),
                                    problem))));
        }
    }

    /** What a constant of the type must be that this is not. */
    static Optional<String> problem(ValueType type, Literal value) {
        if (value instanceof Literal.Text literal) {
            return Outside.string(type, literal.value());
        }
        return value instanceof Literal.Number literal ? Outside.number(type, literal.value()) : Optional.empty();
    }
}
