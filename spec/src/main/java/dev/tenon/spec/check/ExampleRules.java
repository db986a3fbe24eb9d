package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds an object of an example against rules over its fields; what it says is certain, whatever the values that nobody knows yet.
 * An update holds only part of the fields, and is held against a rule
 * only as far as the fields are in it.
 */
final class ExampleRules {

    private final Inspection inspection;
    private final Example.Kind kind;

    ExampleRules(Inspection inspection, Example.Kind kind) {
        this.inspection = inspection;
        this.kind = kind;
    }

    void check(JsonNode.Obj object, List<Rule> rules) {
        if (kind == Example.Kind.RESPONSE) {
            return;
        }
        for (Rule rule : rules) {
            if (applies(rule, object)) {
                check(object, rule);
            }
        }
    }

    private boolean applies(Rule rule, JsonNode.Obj object) {
        boolean known = kind == Example.Kind.CREATE
                || Conditions.guard(rule).stream()
                        .flatMap(guard -> Conditions.basis(guard.condition()).stream())
                        .allMatch(path -> Truth.isThere(path, object));
        return known
                && Conditions.guard(rule)
                        .map(guard -> Truth.of(guard.condition(), object))
                        .filter(verdict -> verdict != Verdict.YES)
                        .isEmpty();
    }

    private void check(JsonNode.Obj object, Rule rule) {
        if (rule instanceof Rule.Count count) {
            check(object, count);
            return;
        }
        boolean forbids = rule instanceof Rule.Forbid;
        for (FieldPath path : rule.fields()) {
            Verdict set = Truth.isSet(path, object);
            String guard =
                    Conditions.guard(rule).map(found -> " " + found.source()).orElse("");
            if (forbids && set == Verdict.YES) {
                report(Truth.place(path, object), "`" + path + "` may not be set" + guard, rule);
            } else if (!forbids && set == Verdict.NO && kind == Example.Kind.CREATE) {
                report(Tip.of(object), "`" + path + "` must be set" + guard, rule);
            }
        }
    }

    private void check(JsonNode.Obj object, Rule.Count rule) {
        List<FieldPath> set = those(rule, Verdict.YES, object);
        int unset = those(rule, Verdict.NO, object).size();
        boolean tooMany = set.size() > 1;
        boolean none = unset == rule.fields().size();
        boolean create = kind == Example.Kind.CREATE;
        boolean broken = switch (rule.kind()) {
            case EXACTLY_ONE -> tooMany || (none && create);
            case AT_MOST_ONE -> tooMany;
            case AT_LEAST_ONE -> none && create;
            case ALL_OR_NONE -> !set.isEmpty() && unset > 0 && create;
        };
        if (broken) {
            boolean excess = tooMany && rule.kind() != Rule.Count.Kind.ALL_OR_NONE;
            Span where = excess ? Truth.place(set.get(1), object) : Tip.of(object);
            report(where, rule.kind().words() + " " + names(rule) + " must be set", rule);
        }
    }

    private static List<FieldPath> those(Rule.Count rule, Verdict verdict, JsonNode.Obj object) {
        return rule.fields().stream()
                .filter(path -> Truth.isSet(path, object) == verdict)
                .toList();
    }

    private static String names(Rule rule) {
        return rule.fields().stream().map(path -> "`" + path + "`").collect(Collectors.joining(", "));
    }

    private void report(Span where, String message, Rule rule) {
        inspection.report(Diagnostic.of(Code.EXAMPLE_RULE, where, message).related(rule.where(), "by this rule"));
    }
}
