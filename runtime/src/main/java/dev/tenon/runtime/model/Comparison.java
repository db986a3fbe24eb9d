package dev.tenon.runtime.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How the values of two fields stand to each other. */
enum Comparison {
    BELOW,
    SAME,
    ABOVE,
    /** They differ, or one is absent; no order is known. */
    APART;

    /** Numbers by what they mean: 2 is 2.0. Others by their natural order if they are of one class. */
    static Comparison order(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return APART;
        }
        if (a instanceof Number one && b instanceof Number other) {
            return order(one, other);
        }
        if (a.equals(b)) {
            return SAME;
        }
        return a instanceof Comparable<?> one && a.getClass() == b.getClass() ? of(natural(one, b)) : APART;
    }

    private static Comparison order(Number a, Number b) {
        boolean exact = isFinite(a) && isFinite(b);
        return exact ? of(decimal(a).compareTo(decimal(b))) : unbounded(a.doubleValue(), b.doubleValue());
    }

    private static Comparison unbounded(double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b) ? APART : of(Double.compare(a, b));
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double fraction) || Double.isFinite(fraction);
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    @SuppressWarnings("unchecked") // both are of one class
    private static int natural(Comparable<?> a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    private static Comparison of(int order) {
        return order < 0 ? BELOW : order > 0 ? ABOVE : SAME;
    }
}
