package dev.tenon.spec.logic;

import dev.tenon.spec.catalog.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the rules of one object: each by itself, each two that look at a common field, and all that hang together. */
public final class RuleLogic {

    /** Rules that share a field are compared each with each; of more, each only with as many before it. */
    private static final int MOST_NEIGHBOURS = 40;

    private static final int MOST_RULES = 300;

    private static final int MOST_VARIABLES = 60;

    /** Larger groups are not judged as a whole. */
    private static final int LARGEST_GROUP = 12;

    private final List<Rule> rules;
    private final Patience patience;
    private final List<Finding> findings = new ArrayList<>();

    private RuleLogic(List<Rule> rules, Patience patience) {
        this.rules = rules;
        this.patience = patience;
    }

    /**
     * What is certainly wrong with rules that stand together, in their order.
     *
     * @param patience shared by all that is judged of a spec
     */
    public static List<Finding> judge(List<Rule> rules, Patience patience) {
        patience.startObject();
        RuleLogic logic = new RuleLogic(rules, patience);
        logic.judge();
        return List.copyOf(logic.findings);
    }

    private void judge() {
        List<Rule> sound = new ArrayList<>();
        for (Rule rule : rules.subList(0, Math.min(rules.size(), MOST_RULES))) {
            if (isSmall(rule) && isSound(rule)) {
                sound.add(rule);
            }
        }
        Map<String, List<Rule>> byField = new HashMap<>();
        Set<Rule> odd = new LinkedHashSet<>();
        for (Rule rule : sound) {
            for (Rule earlier : neighbours(rule, byField)) {
                if (!odd.contains(earlier) && isOdd(rule, earlier)) {
                    odd.add(rule);
                    break;
                }
            }
        }
        if (odd.isEmpty()) {
            groups(sound).forEach(this::judgeGroup);
        }
    }

    /** Whether all that the rule can tell apart may be tried. */
    private static boolean isSmall(Rule rule) {
        return rule.fields().size() <= MOST_VARIABLES
                && Variables.countTests(rule) <= MOST_VARIABLES
                && Variables.of(List.of(rule)).size() <= MOST_VARIABLES;
    }

    private static Set<String> fields(Rule rule) {
        return Variables.of(List.of(rule)).stream()
                .filter(Variable::isPresence)
                .map(Variable::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Rule> neighbours(Rule rule, Map<String, List<Rule>> byField) {
        Set<Rule> neighbours = new LinkedHashSet<>();
        for (String field : fields(rule)) {
            List<Rule> there = byField.computeIfAbsent(field, key -> new ArrayList<>());
            there.stream().limit(MOST_NEIGHBOURS).forEach(neighbours::add);
            there.add(rule);
        }
        return neighbours;
    }

    private boolean isSound(Rule rule) {
        Space space = new Space(List.of(rule), patience);
        boolean guarded = Variables.guard(rule).isPresent();
        if (guarded && space.hasNo(world -> Evaluation.applies(rule, world))) {
            return found(Finding.Kind.NEVER_APPLIES, rule, List.of());
        }
        if (guarded && space.hasNo(world -> !Evaluation.applies(rule, world))) {
            return found(Finding.Kind.ALWAYS_APPLIES, rule, List.of());
        }
        if (guarded && isForced(rule, List.of(rule)) && space.hasNo(world -> together(List.of(rule), rule, world))) {
            return found(Finding.Kind.DEFEATS_ITSELF, rule, List.of());
        }
        if (space.hasNo(world -> Evaluation.holds(rule, world))) {
            // Said of its fields already.
            return false;
        }
        return !space.hasNo(world -> !Evaluation.holds(rule, world))
                || found(Finding.Kind.NEVER_FAILS, rule, List.of());
    }

    /** Always false: what was found is not sound. */
    private boolean found(Finding.Kind kind, Rule rule, List<Rule> others) {
        findings.add(new Finding(kind, rule, others));
        return false;
    }

    private boolean isOdd(Rule rule, Rule earlier) {
        Space space = new Space(List.of(rule, earlier), patience);
        boolean implied = space.hasNo(world -> Evaluation.holds(earlier, world) && !Evaluation.holds(rule, world));
        boolean implies = space.hasNo(world -> Evaluation.holds(rule, world) && !Evaluation.holds(earlier, world));
        if (implied || implies) {
            Finding.Kind kind = implied && implies ? Finding.Kind.SAME : Finding.Kind.NEVER_FAILS;
            found(kind, implied ? rule : earlier, List.of(implied ? earlier : rule));
            return true;
        }
        return clashes(space, rule, earlier, rule) || clashes(space, rule, earlier, earlier);
    }

    private boolean clashes(Space space, Rule rule, Rule earlier, Rule applied) {
        if (!space.hasNo(world -> together(List.of(rule, earlier), applied, world))) {
            return false;
        }
        Rule other = applied.equals(rule) ? earlier : rule;
        if (isForced(applied, List.of(other))) {
            found(Finding.Kind.UNREACHABLE, applied, List.of(other));
        } else {
            found(Finding.Kind.CONTRADICTS, rule, List.of(earlier));
        }
        return true;
    }

    /** Whether the others decide about fields that the condition asks for, so that they may mean to rule it out. */
    private static boolean isForced(Rule applied, List<Rule> others) {
        Set<String> asked = Variables.guard(applied)
                .map(guard -> fields(new Rule.Require(List.of(), Optional.of(guard), applied.where())))
                .orElse(Set.of());
        return others.stream()
                .flatMap(other -> other.fields().stream())
                .anyMatch(path -> asked.contains(Keys.presence(path)));
    }

    private static boolean together(List<Rule> all, Rule applied, World world) {
        return Evaluation.applies(applied, world) && all.stream().allMatch(rule -> Evaluation.holds(rule, world));
    }

    private List<List<Rule>> groups(List<Rule> sound) {
        List<List<Rule>> groups = new ArrayList<>();
        Map<String, List<Rule>> byField = new HashMap<>();
        for (Rule rule : sound) {
            List<Rule> group = new ArrayList<>(List.of(rule));
            Set<String> fields = fields(rule);
            Set<List<Rule>> met = new LinkedHashSet<>();
            fields.stream().filter(byField::containsKey).map(byField::get).forEach(other -> {
                if (met.stream().noneMatch(known -> known == other)) {
                    met.add(other);
                }
            });
            met.forEach(other -> group.addAll(0, other));
            for (Rule member : group) {
                fields(member).forEach(field -> byField.put(field, group));
            }
            groups.removeIf(other -> met.stream().anyMatch(known -> known == other));
            groups.add(group);
        }
        return groups;
    }

    /** Of three rules and more that contradict each other, no two need do. */
    private void judgeGroup(List<Rule> group) {
        if (group.size() < 3 || group.size() > LARGEST_GROUP) {
            return;
        }
        Space space = new Space(group, patience);
        for (Rule applied : group) {
            if (space.hasNo(world -> together(group, applied, world))) {
                List<Rule> others = core(group, applied);
                others.remove(applied);
                found(isForced(applied, others) ? Finding.Kind.UNREACHABLE : Finding.Kind.CONTRADICTS, applied, others);
                return;
            }
        }
    }

    /** Leaves out what is not needed for the contradiction. */
    private List<Rule> core(List<Rule> group, Rule applied) {
        List<Rule> core = new ArrayList<>(group);
        for (Rule rule : group) {
            List<Rule> less = new ArrayList<>(core);
            less.remove(rule);
            boolean needed =
                    rule.equals(applied) || !new Space(less, patience).hasNo(world -> together(less, applied, world));
            if (!needed) {
                core = less;
            }
        }
        return core;
    }
}
