package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ActionBase;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.logic.Finding;
import dev.tenon.spec.logic.Patience;
import dev.tenon.spec.logic.RuleLogic;
import dev.tenon.spec.pattern.Languages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules have something to say, and do not contradict each other. */
final class RuleSense implements Check {

    @Override
    public void run(Inspection inspection) {
        Set<Rule> wrong = new HashSet<>();
        Languages languages = new Languages();
        for (Rule rule : inspection.rules()) {
            if (!isWellFormed(rule) || new Comparisons(inspection, languages, rule).report()) {
                wrong.add(rule);
            }
        }
        Patience patience = new Patience();
        Catalog catalog = inspection.catalog();
        catalog.mixins().forEach(mixin -> judge(inspection, sound(mixin.rules(), wrong), patience));
        inspection.objects().forEach(object -> judge(inspection, sound(object.rules(), wrong), patience));
        for (ActionBase base : catalog.bases()) {
            judge(inspection, sound(base.rules(), wrong), patience);
            for (ActionType action : catalog.actionsOf(base)) {
                List<Rule> all = new ArrayList<>(base.rules());
                all.addAll(action.rules());
                if (!action.rules().isEmpty()) {
                    judge(inspection, sound(all, wrong), patience);
                }
            }
        }
    }

    /** Of the others, what is wrong is said already. */
    private static boolean isWellFormed(Rule rule) {
        List<FieldPath> paths = new ArrayList<>(rule.fields());
        boolean counts = rule instanceof Rule.Count;
        boolean distinct = paths.stream().distinct().count() == paths.size() && (!counts || paths.size() > 1);
        paths.addAll(Conditions.paths(rule));
        return distinct && paths.stream().flatMap(path -> path.steps().stream()).noneMatch(f -> f.side() == Side.READ);
    }

    private static List<Rule> sound(List<Rule> rules, Set<Rule> wrong) {
        return rules.stream().filter(rule -> !wrong.contains(rule)).toList();
    }

    private static void judge(Inspection inspection, List<Rule> rules, Patience patience) {
        RuleLogic.judge(rules, patience).forEach(finding -> inspection.report(diagnostic(inspection, finding)));
    }

    private static Diagnostic diagnostic(Inspection inspection, Finding finding) {
        Rule rule = finding.rule();
        return switch (finding.kind()) {
            case NEVER_APPLIES ->
                condition(inspection, rule, "never")
                        .hint("correct the condition, or leave the rule out: no request can break it");
            case ALWAYS_APPLIES ->
                condition(inspection, rule, "always")
                        .hint("correct the condition, or leave it out: the rule applies to each request");
            case DEFEATS_ITSELF ->
                Diagnostic.of(Code.RULE_DEFEATS_ITSELF, rule.where())
                        .hint("if a value is to be ruled out, a bound or a pattern at the field says so; "
                                + "else name another field in the condition");
            case NEVER_FAILS -> {
                String where = finding.others().isEmpty() ? "" : " without breaking another";
                yield related(Diagnostic.of(Code.RULE_IDLE, rule.where(), where).hint("leave it out"), finding);
            }
            case SAME -> related(Diagnostic.of(Code.RULE_TWICE, rule.where()).hint("leave one of them out"), finding);
            case UNREACHABLE ->
                related(
                        Diagnostic.of(
                                        Code.CONDITION_UNREACHABLE,
                                        rule.where(),
                                        others(finding) + (finding.others().size() == 1 ? " rule" : " rules"))
                                .hint("if that is meant, say it by a rule without a condition"),
                        finding);
            case CONTRADICTS ->
                related(
                        Diagnostic.of(Code.RULES_CONTRADICT, rule.where(), others(finding), situation(finding))
                                .hint("correct one of the conditions, or leave one of the rules out"),
                        finding);
        };
    }

    private static Diagnostic condition(Inspection inspection, Rule rule, String word) {
        return Diagnostic.of(
                Code.CONDITION_CONSTANT,
                Conditions.guard(rule)
                        .map(guard -> inspection.origins().of(guard, rule.where()))
                        .orElse(rule.where()),
                word);
    }

    private static String others(Finding finding) {
        return finding.others().size() == 1 ? "another" : "others";
    }

    private static String situation(Finding finding) {
        boolean guarded = Conditions.guard(finding.rule()).isPresent()
                || finding.others().stream()
                        .anyMatch(other -> Conditions.guard(other).isPresent());
        return guarded ? "when their conditions are true" : "at all";
    }

    private static Diagnostic related(Diagnostic diagnostic, Finding finding) {
        Diagnostic all = diagnostic;
        for (Rule other : finding.others()) {
            all = all.related(other.where(), "the other one");
        }
        return all;
    }
}
