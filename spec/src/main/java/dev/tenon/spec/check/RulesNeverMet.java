package dev.tenon.spec.check;

import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.util.List;

/** A rule does not forbid what a create request must have. */
final class RulesNeverMet implements Check {

    @Override
    public void run(Inspection inspection) {
        for (Rule rule : inspection.rules()) {
            List<FieldPath> required =
                    rule.fields().stream().filter(RulesNeverMet::isRequired).toList();
            boolean atMostOne = rule instanceof Rule.Count count
                    && (count.kind() == Rule.Count.Kind.AT_MOST_ONE || count.kind() == Rule.Count.Kind.EXACTLY_ONE);
            boolean always =
                    rule instanceof Rule.Forbid forbid && forbid.guard().isEmpty();
            if ((atMostOne && required.size() > 1) || (always && !required.isEmpty())) {
                FieldPath path = required.get(required.size() - 1);
                inspection.report(
                        Diagnostic.of(Code.RULE_NEVER_MET, inspection.origins().of(path, rule.where()), path));
            }
        }
    }

    private static boolean isRequired(FieldPath path) {
        return path.steps().stream()
                .allMatch(field -> field.required() && field.side().inRequests());
    }
}
