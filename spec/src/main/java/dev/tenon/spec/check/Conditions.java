package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes conditions apart. */
public final class Conditions {

    private Conditions() {}

    /** What stands after the {@code when} of a rule. */
    static Optional<Rule.Guard> guard(Rule rule) {
        if (rule instanceof Rule.Require require) {
            return require.guard();
        }
        return rule instanceof Rule.Forbid forbid ? forbid.guard() : Optional.empty();
    }

    /** The fields that the condition of a rule asks for. */
    public static List<FieldPath> paths(Rule rule) {
        List<FieldPath> paths = new ArrayList<>();
        for (Condition test : tests(rule)) {
            paths.addAll(pathsOf(test));
        }
        return paths;
    }

    /** The fields that a single test asks for. */
    static List<FieldPath> pathsOf(Condition test) {
        if (test instanceof Condition.Compare compare) {
            return List.of(compare.path());
        }
        if (test instanceof Condition.CompareFields compare) {
            return List.of(compare.path(), compare.other());
        }
        if (test instanceof Condition.Sized sized) {
            return List.of(sized.path());
        }
        if (test instanceof Condition.Matches matches) {
            return List.of(matches.path());
        }
        if (test instanceof Condition.In in) {
            return List.of(in.path());
        }
        return test instanceof Condition.IsSet isSet ? List.of(isSet.path()) : List.of();
    }

    /** The fields whose absence leaves a condition open; of items, the list that holds them. */
    static List<FieldPath> basis(Condition condition) {
        List<FieldPath> basis = new ArrayList<>();
        if (condition instanceof Condition.And and) {
            and.terms().forEach(term -> basis.addAll(basis(term)));
        } else if (condition instanceof Condition.Or or) {
            or.terms().forEach(term -> basis.addAll(basis(term)));
        } else if (condition instanceof Condition.Not not) {
            basis.addAll(basis(not.term()));
        } else if (condition instanceof Condition.Some some) {
            basis.add(some.list());
            basis(some.term()).stream()
                    .filter(path -> !path.startsWith(some.list()))
                    .forEach(basis::add);
        } else {
            basis.addAll(pathsOf(condition));
        }
        return basis;
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
        } else if (condition instanceof Condition.Some some) {
            collect(some.term(), tests);
        } else {
            tests.add(condition);
        }
    }
}
