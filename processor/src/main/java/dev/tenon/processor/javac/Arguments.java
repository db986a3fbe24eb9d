package dev.tenon.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import dev.tenon.processor.calls.Judgement;
import dev.tenon.processor.calls.PublishedApi;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import dev.tenon.spec.json.JsonNode;
import java.util.List;
import java.util.Optional;

/** What is certainly wrong with the arguments of a call, each for itself. */
final class Arguments {

    private static final List<String> NO_STEPS = List.of("", ".", "..");

    private final Constants constants;
    private final CallReport report;

    Arguments(Constants constants, CallReport report) {
        this.constants = constants;
        this.report = report;
    }

    /** What a setter is given, as it is sent. */
    JsonNode ofSetter(PublishedApi api, Field field, TreePath argument) {
        String cure =
                field.nullable() ? "an update clears it with the setter that ends with `Null`" : "leave the call out";
        return of(api, field, argument, cure);
    }

    /** What a method takes that calls the API. */
    void ofOperands(Bound.Method method, TreePath path, List<? extends ExpressionTree> arguments) {
        List<PublishedApi.Operand> operands =
                method.api().operands(method.owner().name(), method.name());
        for (int i = 0; i < Math.min(operands.size(), arguments.size()); i++) {
            PublishedApi.Operand operand = operands.get(i);
            TreePath argument = new TreePath(path, arguments.get(i));
            if (operand.inPath()
                    && constants.of(argument) instanceof JsonNode.Str text
                    && NO_STEPS.contains(text.value())) {
                String name = operand.field().wireName();
                report.refuse(
                        Diagnostic.of(Code.CALL_PATH, text.where(), name, text.value())
                                .related(operand.field().where(), "declared here"),
                        argument);
            } else {
                of(method.api(), operand.field(), argument, "give it a value");
            }
        }
    }

    private JsonNode of(PublishedApi api, Field field, TreePath argument, String cureOfNull) {
        Judgement judgement = api.judgement();
        JsonNode value = judgement.sent(field, constants.of(argument));
        if (value instanceof JsonNode.Null) {
            report.refuse(
                    Diagnostic.of(Code.CALL_NULL, value.where(), field.wireName())
                            .hint(cureOfNull)
                            .related(field.where(), "declared here"),
                    argument);
        } else {
            judgement.of(field, value).forEach(found -> report.refuse(found, argument));
        }
        if (field.secret()
                && value instanceof JsonNode.Str text
                && !text.value().isEmpty()) {
            report.say(Diagnostic.of(Code.CALL_SECRET, value.where(), field.wireName())
                    .hint("read it from the environment or from a store of secrets")
                    .related(field.where(), "declared here"));
        }
        field.deprecated().ifPresent(reason -> deprecated(field, reason, value));
        return value;
    }

    private void deprecated(Field field, String reason, JsonNode value) {
        report.say(Diagnostic.of(
                        Code.CALL_DEPRECATED, value.where(), field.wireName(), reason.isEmpty() ? "" : ": " + reason)
                .hint(field.replacement().map(other -> "use `" + other.field() + "`"))
                .related(field.where(), "declared here"));
    }

    /** A string that is taken for the value of an enum. */
    void ofEnum(Bound.Method method, TreePath argument) {
        Optional<EnumType> listed = method.name().equals("of")
                ? method.api().enumType(method.owner().name())
                : Optional.empty();
        if (listed.isEmpty() || !(constants.of(argument) instanceof JsonNode.Str text)) {
            return;
        }
        List<String> wires = listed.get().constants().stream()
                .map(EnumType.Constant::wireName)
                .toList();
        if (!wires.contains(text.value())) {
            String name = "`" + method.owner().simpleName() + "`";
            report.say(Diagnostic.of(Code.CALL_ENUM, text.where(), name, text.value())
                    .hint(DidYouMean.hint(text.value(), wires)
                            .or(() -> Optional.of(
                                    "a value that is newer than the bindings is made by" + " `EnumValue.unlisted`")))
                    .related(listed.get().where(), "declared here"));
        }
    }
}
