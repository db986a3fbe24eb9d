package dev.tenon.processor.javac;

import com.sun.source.tree.Tree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** Calculates as Java does: whole numbers go around at their ends, and doubles are rounded. */
final class Arithmetic {

    private Arithmetic() {}

    /** Empty for what Java does not calculate, such as a division by zero, and for types that are seldom met. */
    static Optional<BigDecimal> of(Tree.Kind operator, TypeKind type, BigDecimal left, BigDecimal right) {
        return switch (type) {
            case INT, LONG ->
                whole(operator, left.toBigInteger(), right.toBigInteger()).map(value -> fit(value, type));
            case DOUBLE ->
                Optional.of(fraction(operator, left.doubleValue(), right.doubleValue()))
                        .filter(Double::isFinite)
                        .map(value -> new BigDecimal(value.toString()));
            default -> Optional.empty();
        };
    }

    private static BigDecimal fit(BigInteger value, TypeKind type) {
        return BigDecimal.valueOf(type == TypeKind.INT ? value.intValue() : value.longValue());
    }

    private static Optional<BigInteger> whole(Tree.Kind operator, BigInteger left, BigInteger right) {
        boolean zero = right.signum() == 0;
        return switch (operator) {
            case PLUS -> Optional.of(left.add(right));
            case MINUS -> Optional.of(left.subtract(right));
            case MULTIPLY -> Optional.of(left.multiply(right));
            case DIVIDE -> zero ? Optional.empty() : Optional.of(left.divide(right));
            case REMAINDER -> zero ? Optional.empty() : Optional.of(left.remainder(right));
            default -> Optional.empty();
        };
    }

    private static double fraction(Tree.Kind operator, double left, double right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            default -> Double.NaN;
        };
    }
}
