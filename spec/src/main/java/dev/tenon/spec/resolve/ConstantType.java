package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.Limits;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.document.LiteralExpression;
import java.math.BigDecimal;
import java.util.Optional;

/** The narrowest type that has a constant. */
final class ConstantType {

    private ConstantType() {}

    static ValueType of(LiteralExpression constant) {
        return switch (constant.kind()) {
            case STRING -> new ValueType.Text(Bounds.NONE, Optional.empty());
            case NUMBER -> number(new BigDecimal(constant.text()));
            case NAME -> new ValueType.Bool();
        };
    }

    private static ValueType number(BigDecimal number) {
        try {
            boolean small = number.scale() == 0 && number.longValueExact() == number.intValue();
            boolean whole = number.scale() == 0;
            return whole
                    ? new ValueType.Whole(small ? ValueType.Whole.Width.INT : ValueType.Whole.Width.LONG, Bounds.NONE)
                    : new ValueType.Decimal(Limits.none());
        } catch (ArithmeticException e) {
            return new ValueType.Decimal(Limits.none());
        }
    }
}
