package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Boolean expressions over the variables of a state. */
final class ConditionCode {

    private final EmitContext context;

    ConditionCode(EmitContext context) {
        this.context = context;
    }

    CodeBlock of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return joined(and.terms(), " && ");
        }
        if (condition instanceof Condition.Or or) {
            return joined(or.terms(), " || ");
        }
        if (condition instanceof Condition.Not not) {
            return not.term() instanceof Condition.IsSet set
                    ? CodeBlock.of("$L == null", value(set.path()))
                    : CodeBlock.of("!($L)", of(not.term()));
        }
        if (condition instanceof Condition.IsSet set) {
            return CodeBlock.of("$L != null", value(set.path()));
        }
        if (condition instanceof Condition.In in) {
            return in.values().stream()
                    .map(literal -> equal(value(in.path()), literal))
                    .collect(CodeBlock.joining(" || "));
        }
        return compare((Condition.Compare) condition);
    }

    /** In parentheses if an operator beside it could take it apart. */
    CodeBlock grouped(Condition condition) {
        boolean loose = condition instanceof Condition.And
                || condition instanceof Condition.Or
                || (condition instanceof Condition.In in && in.values().size() > 1);
        return loose ? CodeBlock.of("($L)", of(condition)) : of(condition);
    }

    private CodeBlock joined(List<Condition> terms, String operator) {
        return terms.stream().map(this::grouped).collect(CodeBlock.joining(operator));
    }

    private CodeBlock compare(Condition.Compare compare) {
        CodeBlock value = value(compare.path());
        return switch (compare.operator()) {
            case EQUAL -> equal(value, compare.value());
            case NOT_EQUAL -> CodeBlock.of("!($L)", equal(value, compare.value()));
            default ->
                CodeBlock.of(
                        "($L != null && $L $L $L)",
                        value,
                        value,
                        compare.operator().symbol(),
                        number(compare.value()));
        };
    }

    /** False for an absent value. */
    private CodeBlock equal(CodeBlock value, Literal literal) {
        if (literal instanceof Literal.Constant constant) {
            EnumType type = (EnumType) context.catalog().type(constant.type());
            String name =
                    context.names().constant(type.constant(constant.wireName()).orElseThrow());
            return CodeBlock.of("$L == $T.$N", value, context.names().type(type.id()), name);
        }
        if (literal instanceof Literal.Text text) {
            return CodeBlock.of("$L.equals($L)", JavaText.literal(text.value()), value);
        }
        if (literal instanceof Literal.Bool bool) {
            return CodeBlock.of("$T.$L.equals($L)", Boolean.class, bool.value() ? "TRUE" : "FALSE", value);
        }
        return CodeBlock.of("($L != null && $L == $L)", value, value, number(literal));
    }

    private static String number(Literal literal) {
        java.math.BigDecimal number = ((Literal.Number) literal).value();
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole ? number.toBigInteger() + "L" : number.doubleValue() + "d";
    }

    /** The value at the end of a path, null if a step is absent. */
    CodeBlock value(FieldPath path) {
        Field first = path.steps().get(0);
        CodeBlock value = CodeBlock.of("this.$N", context.names().variable(first));
        for (Field step : path.steps().subList(1, path.steps().size())) {
            value = CodeBlock.of(
                    "at($L, it -> it.state.$N)", value, context.names().variable(step));
        }
        return value;
    }

    /** The values that a condition looks at, each once, as arguments. */
    CodeBlock valuesOf(Condition condition) {
        Map<String, CodeBlock> values = new LinkedHashMap<>();
        for (FieldPath path : pathsOf(condition)) {
            values.putIfAbsent(path.toString(), value(path));
        }
        return values.values().stream().collect(CodeBlock.joining(", "));
    }

    private static List<FieldPath> pathsOf(Condition condition) {
        List<FieldPath> paths = new ArrayList<>();
        if (condition instanceof Condition.And and) {
            and.terms().forEach(term -> paths.addAll(pathsOf(term)));
        } else if (condition instanceof Condition.Or or) {
            or.terms().forEach(term -> paths.addAll(pathsOf(term)));
        } else if (condition instanceof Condition.Not not) {
            paths.addAll(pathsOf(not.term()));
        } else if (condition instanceof Condition.IsSet set) {
            paths.add(set.path());
        } else if (condition instanceof Condition.In in) {
            paths.add(in.path());
        } else {
            paths.add(((Condition.Compare) condition).path());
        }
        return paths;
    }
}
