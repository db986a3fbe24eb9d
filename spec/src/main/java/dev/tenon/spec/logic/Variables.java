package dev.tenon.spec.logic;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what some rules look at. */
final class Variables {

    private final Map<String, Variable> presences = new LinkedHashMap<>();
    private final Map<String, FieldPath> valuePaths = new LinkedHashMap<>();
    private final Map<String, Set<Object>> constants = new LinkedHashMap<>();
    private final Map<String, Variable> others = new LinkedHashMap<>();

    /** What the rules look at; presences first, an object's before those of its fields. */
    static List<Variable> of(Collection<Rule> rules) {
        Variables variables = new Variables();
        for (Rule rule : rules) {
            rule.fields().forEach(variables::present);
            guard(rule).ifPresent(guard -> variables.condition(guard.condition()));
        }
        return variables.all();
    }

    static Optional<Rule.Guard> guard(Rule rule) {
        if (rule instanceof Rule.Require require) {
            return require.guard();
        }
        return rule instanceof Rule.Forbid forbid ? forbid.guard() : Optional.empty();
    }

    /** How many constants and fields the condition of a rule names. */
    static int countTests(Rule rule) {
        return guard(rule).map(guard -> countTests(guard.condition())).orElse(0);
    }

    private static int countTests(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.terms().stream().mapToInt(Variables::countTests).sum();
        }
        if (condition instanceof Condition.Or or) {
            return or.terms().stream().mapToInt(Variables::countTests).sum();
        }
        if (condition instanceof Condition.Not not) {
            return countTests(not.term());
        }
        return condition instanceof Condition.In in ? in.values().size() : 1;
    }

    private List<Variable> all() {
        List<Variable> all = new ArrayList<>(presences.values());
        valuePaths.forEach((key, path) ->
                all.add(new Variable(key, path, Domains.of(key, path, constants.getOrDefault(key, Set.of())))));
        all.addAll(others.values());
        return all;
    }

    private void present(FieldPath path) {
        for (int i = 1; i <= path.steps().size(); i++) {
            FieldPath start = new FieldPath(path.steps().subList(0, i));
            String key = Keys.presence(start);
            presences.putIfAbsent(key, new Variable(key, start, List.of(false, true)));
        }
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.terms().forEach(this::condition);
        } else if (condition instanceof Condition.Or or) {
            or.terms().forEach(this::condition);
        } else if (condition instanceof Condition.Not not) {
            condition(not.term());
        } else if (condition instanceof Condition.IsSet isSet) {
            present(isSet.path());
        } else {
            test(condition);
        }
    }

    private void test(Condition test) {
        if (test instanceof Condition.Compare compare && Keys.isKnown(compare)) {
            constant(
                    Keys.value(compare.path()),
                    compare.path(),
                    Keys.constant(compare.path().last().type(), compare.value()));
        } else if (test instanceof Condition.In in && Keys.isKnown(in)) {
            in.values()
                    .forEach(value -> constant(
                            Keys.value(in.path()),
                            in.path(),
                            Keys.constant(in.path().last().type(), value)));
        } else if (test instanceof Condition.Sized sized) {
            constant(Keys.size(sized.path()), sized.path(), Optional.of(java.math.BigDecimal.valueOf(sized.size())));
        } else if (test instanceof Condition.CompareFields compare) {
            present(compare.path());
            present(compare.other());
            boolean same = compare.path().equals(compare.other());
            others.putIfAbsent(
                    Keys.order(compare),
                    new Variable(
                            Keys.order(compare),
                            compare.path(),
                            same ? List.of(0) : List.of(-1, 0, 1, Variable.OTHER)));
        } else {
            flag(test);
        }
    }

    private void constant(String key, FieldPath path, Optional<Object> constant) {
        present(path);
        valuePaths.putIfAbsent(key, path);
        constant.ifPresent(constants.computeIfAbsent(key, k -> new LinkedHashSet<>())::add);
    }

    private void flag(Condition test) {
        FieldPath path = Evaluation.subject(test);
        present(path);
        others.putIfAbsent(Keys.flag(test), new Variable(Keys.flag(test), path, List.of(false, true)));
    }
}
