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
        if (type instanceof ValueType.Text text && value instanceof Literal.Text literal) {
            return Outside.text(text, literal.value());
        }
        if (type instanceof ValueType.Uri && value instanceof Literal.Text literal) {
            return Outside.uri(literal.value());
        }
        if (type instanceof ValueType.Whole whole && value instanceof Literal.Number literal) {
            return Outside.whole(whole, literal.value());
        }
        if (type instanceof ValueType.Fraction && value instanceof Literal.Number literal) {
            return Outside.fraction(literal.value());
        }
        return Optional.empty();
    }
}
