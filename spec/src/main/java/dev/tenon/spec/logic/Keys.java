package dev.tenon.spec.logic;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.Magnitude;
import dev.tenon.spec.catalog.ValueType;
import java.math.BigDecimal;
import java.util.Optional;

/** How the variables are called on which tests depend. Two tests of one key look at the same thing. */
final class Keys {

    private Keys() {}

    static String presence(FieldPath path) {
        return Variable.PRESENCE + path;
    }

    static String value(FieldPath path) {
        return "value of " + path;
    }

    static String size(FieldPath path) {
        return "size of " + path;
    }

    static String order(Condition.CompareFields test) {
        return "order of " + test.path() + " and " + test.other();
    }

    /** For a test of which nothing is known but whether it is true. */
    static String flag(Condition test) {
        return test instanceof Condition.Matches matches
                ? "match of " + matches.path() + " and " + matches.pattern()
                : "truth of " + test.source();
    }

    /** The variable on which the outcome of a test depends. */
    static String of(Condition test) {
        if (test instanceof Condition.CompareFields compare) {
            return order(compare);
        }
        if (test instanceof Condition.Sized sized) {
            return size(sized.path());
        }
        if (test instanceof Condition.Compare compare && isKnown(compare)) {
            return value(compare.path());
        }
        return test instanceof Condition.In in && isKnown(in) ? value(in.path()) : flag(test);
    }

    /** What a literal is compared as with a field of the type, if that is known. */
    static Optional<Object> constant(ValueType type, Literal literal) {
        if (Magnitude.has(type)) {
            return Magnitude.of(type, literal).map(BigDecimal::stripTrailingZeros);
        }
        if (literal instanceof Literal.Number number) {
            return Optional.of(number.value().stripTrailingZeros());
        }
        if (literal instanceof Literal.Bool bool) {
            return Optional.of(bool.value());
        }
        if (literal instanceof Literal.Constant constant) {
            return Optional.of("value " + constant.wireName());
        }
        return literal instanceof Literal.Text text ? Optional.of("value " + text.value()) : Optional.empty();
    }

    /** Whether the outcome of a comparison follows from the value of its field in our terms. */
    static boolean isKnown(Condition.Compare compare) {
        boolean number = isNumber(compare.path().last().type());
        Optional<Object> constant = constant(compare.path().last().type(), compare.value());
        return constant.isPresent()
                && (number
                        ? constant.get() instanceof BigDecimal
                        : !compare.operator().orders());
    }

    static boolean isKnown(Condition.In in) {
        ValueType type = in.path().last().type();
        boolean number = isNumber(type);
        return in.values().stream()
                .map(value -> constant(type, value))
                .allMatch(constant -> constant.isPresent() && (!number || constant.get() instanceof BigDecimal));
    }

    static boolean isNumber(ValueType type) {
        return type instanceof ValueType.Whole || type instanceof ValueType.Fraction || Magnitude.has(type);
    }
}
