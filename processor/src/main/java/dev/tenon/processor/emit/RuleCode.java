package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that check a rule over several fields. */
final class RuleCode {

    private final ConditionCode conditions;

    RuleCode(ConditionCode conditions) {
        this.conditions = conditions;
    }

    CodeBlock of(Rule rule) {
        if (rule instanceof Rule.Require require) {
            return guarded("require", require.fields(), require.guard().orElse(null), "");
        }
        if (rule instanceof Rule.Forbid forbid) {
            return guarded("forbid", forbid.fields(), forbid.guard().orElse(null), "judged");
        }
        return counted((Rule.Count) rule);
    }

    /**
     * <pre>{@code
     * if (this.triggerTime == TriggerTime.ON_FAILURE) {
     *     violations.require("run_only_on_first_failure", this.runOnlyOnFirstFailure, "when trigger_time == ON_FAILURE");
     * }
     * }</pre>
     */
    private CodeBlock guarded(
            String method, List<FieldPath> fields, Rule.@org.jspecify.annotations.Nullable Guard guard, String judged) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (guard != null) {
            CodeBlock condition = conditions.of(guard.condition());
            if (judged.isEmpty()) {
                code.beginControlFlow("if ($L)", condition);
            } else {
                code.beginControlFlow(
                        "if (violations.canJudge($L) && $L)",
                        conditions.valuesOf(guard.condition()),
                        conditions.inConjunction(guard.condition()));
            }
        }
        for (FieldPath field : fields) {
            code.addStatement(
                    "violations.$L($L, $L, $L)",
                    method,
                    JavaText.literal(field.toString()),
                    conditions.value(field),
                    JavaText.literal(guard == null ? "" : guard.source()));
        }
        return guard == null ? code.build() : code.endControlFlow().build();
    }

    /** {@code violations.atMostOne("a, b", this.a, this.b);}. */
    private CodeBlock counted(Rule.Count rule) {
        String method = switch (rule.kind()) {
            case EXACTLY_ONE -> "exactlyOne";
            case AT_MOST_ONE -> "atMostOne";
            case AT_LEAST_ONE -> "atLeastOne";
            case ALL_OR_NONE -> "allOrNone";
        };
        String names = rule.fields().stream().map(FieldPath::toString).collect(Collectors.joining(", "));
        CodeBlock values = rule.fields().stream().map(conditions::value).collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .addStatement("violations.$L($L, $L)", method, JavaText.literal(names), values)
                .build();
    }
}
