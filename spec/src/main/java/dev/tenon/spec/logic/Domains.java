package dev.tenon.spec.logic;

import dev.tenon.spec.catalog.Bounds;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Magnitude;
import dev.tenon.spec.catalog.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The values of a field that rules can tell apart: those that they name, and one for each stretch between. */
final class Domains {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Domains() {}

    static List<Object> of(String key, FieldPath path, Collection<Object> constants) {
        ValueType type = path.last().type();
        if (key.equals(Keys.size(path))) {
            return whole(constants, least(size(type), 0), most(size(type), Integer.MAX_VALUE));
        }
        if (type instanceof ValueType.Whole whole) {
            boolean small = whole.width() == ValueType.Whole.Width.INT;
            return whole(
                    constants,
                    least(whole.range(), small ? Integer.MIN_VALUE : Long.MIN_VALUE),
                    most(whole.range(), small ? Integer.MAX_VALUE : Long.MAX_VALUE));
        }
        if (type instanceof ValueType.Day) {
            BigDecimal first = BigDecimal.valueOf(LocalDate.MIN.toEpochDay());
            return whole(constants, first, BigDecimal.valueOf(LocalDate.MAX.toEpochDay()));
        }
        // Between two of them may lie none in truth: then less is known, and nothing said that is not so.
        if (type instanceof ValueType.Fraction || Magnitude.has(type)) {
            return fraction(constants);
        }
        if (type instanceof ValueType.Bool) {
            return List.of(false, true);
        }
        List<Object> values = new ArrayList<>(constants);
        values.add(Variable.OTHER);
        return values;
    }

    private static Bounds size(ValueType type) {
        if (type instanceof ValueType.ListOf list) {
            return list.size();
        }
        return type instanceof ValueType.Text text ? text.length() : Bounds.NONE;
    }

    private static BigDecimal least(Bounds bounds, long otherwise) {
        return BigDecimal.valueOf(bounds.min().orElse(otherwise));
    }

    private static BigDecimal most(Bounds bounds, long otherwise) {
        return BigDecimal.valueOf(bounds.max().orElse(otherwise));
    }

    private static List<Object> whole(Collection<Object> constants, BigDecimal least, BigDecimal most) {
        TreeSet<BigDecimal> values = new TreeSet<>(List.of(least, most));
        for (Object constant : constants) {
            BigDecimal value = (BigDecimal) constant;
            values.addAll(List.of(value.subtract(BigDecimal.ONE), value, value.add(BigDecimal.ONE)));
        }
        values.removeIf(value -> value.compareTo(least) < 0 || value.compareTo(most) > 0);
        // An empty range is reported elsewhere; here any value will do.
        return values.isEmpty() ? List.of(least) : List.copyOf(values);
    }

    private static List<Object> fraction(Collection<Object> constants) {
        TreeSet<BigDecimal> named = new TreeSet<>();
        constants.forEach(constant -> named.add((BigDecimal) constant));
        if (named.isEmpty()) {
            return List.of(BigDecimal.ZERO);
        }
        TreeSet<BigDecimal> values = new TreeSet<>(named);
        values.add(named.first().subtract(BigDecimal.ONE));
        values.add(named.last().add(BigDecimal.ONE));
        BigDecimal before = named.first();
        for (BigDecimal value : named) {
            values.add(before.add(value).divide(TWO));
            before = value;
        }
        return List.copyOf(values);
    }
}
