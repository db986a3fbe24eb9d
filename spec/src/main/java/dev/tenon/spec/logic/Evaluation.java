package dev.tenon.spec.logic;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Rule;
import java.math.BigDecimal;
import java.util.Optional;

/** Conditions and rules, judged in a world. */
final class Evaluation {

    private Evaluation() {}

    /** Whether a create request that looks like this keeps the rule. */
    static boolean holds(Rule rule, World world) {
        if (rule instanceof Rule.Count count) {
            long set = count.fields().stream().filter(world::isSet).count();
            return switch (count.kind()) {
                case EXACTLY_ONE -> set == 1;
                case AT_MOST_ONE -> set <= 1;
                case AT_LEAST_ONE -> set >= 1;
                case ALL_OR_NONE -> set == 0 || set == count.fields().size();
            };
        }
        return !applies(rule, world)
                || rule.fields().stream().allMatch(field -> world.isSet(field) == (rule instanceof Rule.Require));
    }

    /** Whether the condition of a rule is true, if it has one. */
    static boolean applies(Rule rule, World world) {
        return Variables.guard(rule)
                .map(guard -> isTrue(guard.condition(), world))
                .orElse(true);
    }

    private static boolean isTrue(Condition condition, World world) {
        if (condition instanceof Condition.And and) {
            return and.terms().stream().allMatch(term -> isTrue(term, world));
        }
        if (condition instanceof Condition.Or or) {
            return or.terms().stream().anyMatch(term -> isTrue(term, world));
        }
        if (condition instanceof Condition.Not not) {
            return !isTrue(not.term(), world);
        }
        if (condition instanceof Condition.IsSet isSet) {
            return world.isSet(isSet.path());
        }
        if (condition instanceof Condition.CompareFields compare) {
            return ofTwo(compare, world);
        }
        return ofOne(condition, world);
    }

    /** A comparison of two fields, of which an absent one differs from everything. */
    private static boolean ofTwo(Condition.CompareFields compare, World world) {
        if (world.isSet(compare.path())
                && world.isSet(compare.other())
                && world.value(compare) instanceof Integer order) {
            return compare.operator().holds(order);
        }
        return compare.operator() == Condition.Operator.NOT_EQUAL;
    }

    /** A test of one field: what is absent differs from everything, and is true of nothing else. */
    private static boolean ofOne(Condition test, World world) {
        if (!world.isSet(subject(test))) {
            return operator(test).equals(Optional.of(Condition.Operator.NOT_EQUAL));
        }
        if (test instanceof Condition.Compare compare && Keys.isKnown(compare)) {
            Object constant =
                    Keys.constant(compare.path().last().type(), compare.value()).orElseThrow();
            return holds(compare.operator(), world.value(compare), constant);
        }
        if (test instanceof Condition.Sized sized) {
            BigDecimal size = BigDecimal.valueOf(sized.size());
            return holds(sized.operator(), world.value(sized), size);
        }
        if (test instanceof Condition.In in && Keys.isKnown(in)) {
            Object value = world.value(in);
            return in.values().stream()
                    .map(literal -> Keys.constant(in.path().last().type(), literal))
                    .anyMatch(constant -> holds(Condition.Operator.EQUAL, value, constant.orElseThrow()));
        }
        return Boolean.TRUE.equals(world.value(test));
    }

    private static Optional<Condition.Operator> operator(Condition test) {
        if (test instanceof Condition.Compare compare) {
            return Optional.of(compare.operator());
        }
        return test instanceof Condition.Sized sized ? Optional.of(sized.operator()) : Optional.empty();
    }

    private static boolean holds(Condition.Operator operator, Object value, Object constant) {
        if (value instanceof BigDecimal a && constant instanceof BigDecimal b) {
            return operator.holds(a.compareTo(b));
        }
        return value.equals(constant) == (operator == Condition.Operator.EQUAL);
    }

    /** The field that a test looks at, without which it is not true. */
    static FieldPath subject(Condition test) {
        if (test instanceof Condition.Compare compare) {
            return compare.path();
        }
        if (test instanceof Condition.In in) {
            return in.path();
        }
        if (test instanceof Condition.Sized sized) {
            return sized.path();
        }
        return test instanceof Condition.Matches matches ? matches.path() : ((Condition.Some) test).list();
    }
}
