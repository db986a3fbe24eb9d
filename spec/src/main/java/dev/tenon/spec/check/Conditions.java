package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes conditions apart. */
final class Conditions {

    private Conditions() {}

    /** What stands after the {@code when} of a rule. */
    static Optional<Rule.Guard> guard(Rule rule) {
        if (rule instanceof Rule.Require require) {
            return require.guard();
        }
        return rule instanceof Rule.Forbid forbid ? forbid.guard() : Optional.empty();
    }

    /** The fields that the condition of a rule asks for. */
    static List<FieldPath> paths(Rule rule) {
        List<FieldPath> paths = new ArrayList<>();
        for (Condition test : tests(rule)) {
            if (test instanceof Condition.Compare compare) {
                paths.add(compare.path());
            } else if (test instanceof Condition.In in) {
                paths.add(in.path());
            } else if (test instanceof Condition.IsSet isSet) {
                paths.add(isSet.path());
            }
        }
        return paths;
    }

    /** The single tests of which the condition of a rule is made. */
    static List<Condition> tests(Rule rule) {
        List<Condition> tests = new ArrayList<>();
        guard(rule).ifPresent(guard -> collect(guard.condition(), tests));
        return tests;
    }

    private static void collect(Condition condition, List<Condition> tests) {
        if (condition instanceof Condition.And and) {
            and.terms().forEach(term -> collect(term, tests));
        } else if (condition instanceof Condition.Or or) {
            or.terms().forEach(term -> collect(term, tests));
        } else if (condition instanceof Condition.Not not) {
            collect(not.term(), tests);
        } else {
            tests.add(condition);
        }
    }
}
