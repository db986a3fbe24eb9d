package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.ValueType;
import java.math.BigDecimal;
import java.util.Optional;

/** The numbers that a value can be. */
record Interval(BigDecimal least, BigDecimal most) {

    /** Of whole numbers; nothing is known of others, nor of an empty range, of which enough is said. */
    static Optional<Interval> of(ValueType type) {
        if (!(type instanceof ValueType.Whole whole) || Ranges.isEmpty(whole.range())) {
            return Optional.empty();
        }
        boolean small = whole.width() == ValueType.Whole.Width.INT;
        long min = whole.range().min().orElse(small ? Integer.MIN_VALUE : Long.MIN_VALUE);
        long max = whole.range().max().orElse(small ? Integer.MAX_VALUE : Long.MAX_VALUE);
        return Optional.of(new Interval(BigDecimal.valueOf(min), BigDecimal.valueOf(max)));
    }

    static Optional<Interval> of(Literal value) {
        return value instanceof Literal.Number number
                ? Optional.of(new Interval(number.value(), number.value()))
                : Optional.empty();
    }

    static Interval of(long value) {
        return new Interval(BigDecimal.valueOf(value), BigDecimal.valueOf(value));
    }

    static Interval ofSizes(Bounds bounds) {
        Bounds sane = Ranges.isEmpty(bounds) ? Bounds.NONE : bounds;
        return new Interval(
                BigDecimal.valueOf(sane.min().orElse(0)),
                BigDecimal.valueOf(sane.max().orElse(Integer.MAX_VALUE)));
    }

    /** What a comparison with a value of another interval comes to, if that is always the same. */
    Optional<Boolean> outcome(Condition.Operator operator, Interval other) {
        return switch (operator) {
            case LESS -> decided(most.compareTo(other.least) < 0, least.compareTo(other.most) >= 0);
            case AT_MOST -> decided(most.compareTo(other.least) <= 0, least.compareTo(other.most) > 0);
            case GREATER -> other.outcome(Condition.Operator.LESS, this);
            case AT_LEAST -> other.outcome(Condition.Operator.AT_MOST, this);
            case EQUAL -> decided(isOne(other), isApart(other));
            case NOT_EQUAL -> decided(isApart(other), isOne(other));
        };
    }

    private boolean isApart(Interval other) {
        return most.compareTo(other.least) < 0 || least.compareTo(other.most) > 0;
    }

    private boolean isOne(Interval other) {
        return least.compareTo(most) == 0 && equals(other);
    }

    private static Optional<Boolean> decided(boolean always, boolean never) {
        return always ? Optional.of(true) : never ? Optional.of(false) : Optional.empty();
    }

    @Override
    public String toString() {
        return least.toPlainString() + ".." + most.toPlainString();
    }
}
