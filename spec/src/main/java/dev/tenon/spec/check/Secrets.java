package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.Default;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.Rule;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Span;
import java.util.List;

/** The value of a secret stands nowhere in a spec: neither as a default nor in a condition, both of which are published. */
final class Secrets implements Check {

    @Override
    public void run(Inspection inspection) {
        for (Field field : inspection.fields()) {
            if (field.secret()) {
                field.defaultValue().ifPresent(value -> report(inspection, value, field.where()));
                field.constant().ifPresent(value -> report(inspection, value, field.where()));
            } else {
                field.defaultValue()
                        .flatMap(inspection.origins()::tree)
                        .ifPresent(tree -> ToldSecrets.in(tree, field.type(), inspection.catalog())
                                .forEach(where -> inspection.report(
                                        Diagnostic.of(Code.SECRET_TOLD, where).hint("leave it out of the default"))));
            }
        }
        for (Rule rule : inspection.rules()) {
            for (Condition test : Conditions.tests(rule)) {
                if (test instanceof Condition.Compare compare && isSecret(compare.path())) {
                    report(inspection, List.of(compare.value()), rule.where());
                } else if (test instanceof Condition.In in && isSecret(in.path())) {
                    report(inspection, in.values(), rule.where());
                } else if (test instanceof Condition.Matches matches && isSecret(matches.path())) {
                    report(inspection, inspection.origins().ofPattern(matches, rule.where()));
                }
            }
        }
    }

    private static boolean isSecret(FieldPath path) {
        return path.steps().stream().anyMatch(Field::secret);
    }

    private static void report(Inspection inspection, List<Literal> values, Span otherwise) {
        values.forEach(value -> report(inspection, value, otherwise));
    }

    private static void report(Inspection inspection, Default value, Span otherwise) {
        report(inspection, inspection.origins().of(value, otherwise));
    }

    private static void report(Inspection inspection, Span where) {
        inspection.report(
                Diagnostic.of(Code.SECRET_TOLD, where).hint("of a secret a rule can ask whether it `is set`"));
    }
}
