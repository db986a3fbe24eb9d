package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.ObjectType;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Limits;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules and patterns of a type fit into its class: a rule is a part of a method, and its text a constant. */
final class RuleSizes implements Check {

    @Override
    public void run(Inspection inspection) {
        inspection.rules().stream().distinct().forEach(rule -> rule(inspection, rule));
        for (ActionBase base : inspection.catalog().bases()) {
            type(inspection, new Owner(base.name(), base.fields(), base.rules(), base.where()));
        }
        for (ActionType action : inspection.catalog().actions()) {
            type(inspection, new Owner(action.wireName(), action.fields(), action.rules(), action.where()));
        }
        for (ObjectType object : inspection.objects()) {
            type(inspection, new Owner(object.id().name(), object.fields(), object.rules(), object.where()));
        }
    }

    /** What becomes one class that checks rules. */
    private record Owner(String name, List<Field> fields, List<Rule> rules, Span where) {}

    /** What is counted in a rule or a type. */
    private record Count(int number, String parts, int limit) {

        boolean exceeded() {
            return number > limit;
        }

        Diagnostic diagnostic(String name, Span where) {
            return Diagnostic.of(Code.TOO_MANY, where, name, number, parts, limit);
        }
    }

    /** A rule that is too large is so in one way or several: one diagnostic is enough to split it. */
    private static void rule(Inspection inspection, Rule rule) {
        exceeded(rule).ifPresent(count -> inspection.report(count.diagnostic("this rule", rule.where())));
    }

    private static Optional<Count> exceeded(Rule rule) {
        int longest = paths(rule).mapToInt(path -> path.steps().size()).max().orElse(0);
        return Stream.of(
                        new Count(terms(rule), "fields or tests", Limits.TERMS),
                        new Count(longest, "steps in a path", Limits.STEPS),
                        new Count(text(rule).length(), "characters", Limits.LINES))
                .filter(Count::exceeded)
                .findFirst();
    }

    /** The rules are counted together only if each of them is small enough for itself. */
    private static void type(Inspection inspection, Owner owner) {
        List<Rule> rules =
                owner.rules().stream().anyMatch(rule -> exceeded(rule).isPresent()) ? List.of() : owner.rules();
        int terms = rules.stream().mapToInt(RuleSizes::all).sum();
        int inward = inward(rules.stream().flatMap(RuleSizes::paths));
        Stream.of(
                        new Count(terms, "fields and tests in its rules", Limits.ALL_TERMS),
                        new Count(inward, "steps into objects in its rules", Limits.ALL_STEPS),
                        new Count(patterns(inspection, owner), "patterns", Limits.PATTERNS))
                .filter(Count::exceeded)
                .forEach(count -> inspection.report(count.diagnostic("`" + owner.name() + "`", owner.where())));
    }

    /** What violations quote. */
    private static String text(Rule rule) {
        return Conditions.guard(rule)
                .map(Rule.Guard::source)
                .orElseGet(() -> rule.fields().stream().map(FieldPath::toString).collect(Collectors.joining(", ")));
    }

    private static Stream<FieldPath> paths(Rule rule) {
        return Stream.concat(
                rule.fields().stream(),
                Conditions.tests(rule).stream()
                        .flatMap(test -> Conditions.pathsOf(test).stream()
                                .flatMap(path -> Stream.generate(() -> path).limit(values(test)))));
    }

    private static int terms(Rule rule) {
        return Math.max(fields(rule), tests(rule));
    }

    private static int all(Rule rule) {
        return fields(rule) + tests(rule);
    }

    private static int fields(Rule rule) {
        return rule.fields().stream().mapToInt(path -> path.steps().size()).sum();
    }

    private static int tests(Rule rule) {
        return Conditions.tests(rule).stream()
                .mapToInt(test -> values(test) * (1 + inward(Conditions.pathsOf(test).stream())))
                .sum();
    }

    private static int values(Condition test) {
        return test instanceof Condition.In in ? in.values().size() : 1;
    }

    private static int inward(Stream<FieldPath> paths) {
        return paths.mapToInt(path -> path.steps().size() - 1).sum();
    }

    private static int patterns(Inspection inspection, Owner owner) {
        List<String> patterns = new ArrayList<>();
        inspection.eachType(owner.fields(), (field, type) -> {
            if (type instanceof ValueType.Text text) {
                text.pattern().ifPresent(patterns::add);
            }
        });
        owner.rules().stream().flatMap(rule -> Conditions.tests(rule).stream()).forEach(test -> {
            if (test instanceof Condition.Matches matches) {
                patterns.add(matches.pattern());
            }
        });
        return (int) patterns.stream().distinct().count();
    }
}
