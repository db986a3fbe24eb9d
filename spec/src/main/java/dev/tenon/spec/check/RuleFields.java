package dev.tenon.spec.check;

import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.catalog.Side;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.util.HashMap;
import java.util.Map;

/** A rule names fields that are sent, each once, and as many as it needs to mean something. */
final class RuleFields implements Check {

    @Override
    public void run(Inspection inspection) {
        for (Rule rule : inspection.rules()) {
            checkEach(inspection, rule);
            if (rule instanceof Rule.Count count && count.fields().size() < 2) {
                inspection.report(Diagnostic.of(
                        Code.TOO_FEW_FIELDS, rule.where(), count.kind().words()));
            }
        }
    }

    private static void checkEach(Inspection inspection, Rule rule) {
        Map<String, FieldPath> seen = new HashMap<>();
        for (FieldPath path : rule.fields()) {
            FieldPath first = seen.putIfAbsent(path.toString(), path);
            var where = inspection.origins().of(path, rule.where());
            if (first != null) {
                inspection.report(Diagnostic.of(Code.FIELD_TWICE, where, path));
            } else if (path.steps().stream().anyMatch(step -> step.side() == Side.READ)) {
                inspection.report(Diagnostic.of(Code.RULE_ON_READ, where, path));
            }
        }
        for (FieldPath path : Conditions.paths(rule)) {
            if (path.steps().stream().anyMatch(step -> step.side() == Side.READ)) {
                inspection.report(
                        Diagnostic.of(Code.RULE_ON_READ, inspection.origins().of(path, rule.where()), path));
            }
        }
    }
}
