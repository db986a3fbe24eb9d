package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.EnumType;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.ValueType;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Boolean expressions over the variables of a state. */
final class ConditionCode {

    private static final int LONGEST_CHAIN = 50;

    private final EmitContext context;

    ConditionCode(EmitContext context) {
        this.context = context;
    }

    /** An expression, and whether an operator beside it could take it apart. */
    private record Expression(CodeBlock code, Binding binding) {

        /** In parentheses beside an operator, unless it is the same. */
        CodeBlock beside(Binding operator) {
            return binding.operator.isEmpty() || binding == operator ? code : CodeBlock.of("($L)", code);
        }

        Expression negated() {
            CodeBlock inner = binding == Binding.CALL ? code : CodeBlock.of("($L)", code);
            return new Expression(CodeBlock.of("!$L", inner), Binding.WHOLE);
        }
    }

    private enum Binding {
        /** A comparison, which binds tighter than what may stand beside it. */
        WHOLE(""),
        /** As tight, and a `!` may stand in front. */
        CALL(""),
        AND(" && "),
        OR(" || ");

        private final String operator;

        Binding(String operator) {
            this.operator = operator;
        }
    }

    CodeBlock of(Condition condition) {
        return expression(condition).code();
    }

    /** To stand beside {@code &&}. */
    CodeBlock inConjunction(Condition condition) {
        return expression(condition).beside(Binding.AND);
    }

    private Expression expression(Condition condition) {
        if (condition instanceof Condition.And and) {
            return joined(and.terms().stream().map(this::expression), Binding.AND);
        }
        if (condition instanceof Condition.Or or) {
            return joined(or.terms().stream().map(this::expression), Binding.OR);
        }
        if (condition instanceof Condition.Not not) {
            return negated(not.term());
        }
        if (condition instanceof Condition.IsSet set) {
            return new Expression(CodeBlock.of("$L != null", value(set.path())), Binding.WHOLE);
        }
        if (condition instanceof Condition.In in) {
            return joined(in.values().stream().map(literal -> equal(in.path(), literal)), Binding.OR);
        }
        return compared((Condition.Compare) condition);
    }

    private static Expression joined(Stream<Expression> terms, Binding binding) {
        List<Expression> all = terms.toList();
        if (all.size() == 1) {
            return all.get(0);
        }
        List<CodeBlock> parts = all.stream().map(term -> term.beside(binding)).toList();
        return new Expression(joined(parts, binding.operator), binding);
    }

    /** A chain of a thousand operands nests as deep in javac, which then overflows its stack: a long one is a chain of chains. */
    private static CodeBlock joined(List<CodeBlock> parts, String operator) {
        if (parts.size() <= LONGEST_CHAIN) {
            return CodeBlock.join(parts, operator);
        }
        List<CodeBlock> chains = new ArrayList<>();
        for (int start = 0; start < parts.size(); start += LONGEST_CHAIN) {
            List<CodeBlock> chain = parts.subList(start, Math.min(parts.size(), start + LONGEST_CHAIN));
            chains.add(CodeBlock.of("($L)", CodeBlock.join(chain, operator)));
        }
        return joined(chains, operator);
    }

    private Expression negated(Condition term) {
        if (term instanceof Condition.Not not) {
            return expression(not.term());
        }
        if (term instanceof Condition.IsSet set) {
            return new Expression(CodeBlock.of("$L == null", value(set.path())), Binding.WHOLE);
        }
        if (term instanceof Condition.Compare compare && compare.operator() == Condition.Operator.EQUAL) {
            return unequal(compare);
        }
        return term instanceof Condition.Compare compare && compare.operator() == Condition.Operator.NOT_EQUAL
                ? equal(compare.path(), compare.value())
                : expression(term).negated();
    }

    private Expression compared(Condition.Compare compare) {
        return switch (compare.operator()) {
            case EQUAL -> equal(compare.path(), compare.value());
            case NOT_EQUAL -> unequal(compare);
            default -> present(compare.path(), compare.operator().symbol(), compare.value());
        };
    }

    /** False for an absent value. */
    private Expression equal(FieldPath path, Literal literal) {
        if (literal instanceof Literal.Number) {
            return present(path, "==", literal);
        }
        return literal instanceof Literal.Constant constant
                ? new Expression(CodeBlock.of("$L == $L", value(path), constant(constant)), Binding.WHOLE)
                : new Expression(CodeBlock.of("$L.equals($L)", object(path, literal), value(path)), Binding.CALL);
    }

    private Expression present(FieldPath path, String operator, Literal literal) {
        if (path.last().type() instanceof ValueType.Decimal) {
            CodeBlock number =
                    JavaText.literal(((Literal.Number) literal).value().toString());
            return new Expression(
                    CodeBlock.of(
                            "$1L != null && $1L.compareTo(new $2T($3L)) $4L 0",
                            value(path),
                            BigDecimal.class,
                            number,
                            operator),
                    Binding.AND);
        }
        CodeBlock code = CodeBlock.of("$1L != null && $1L $2L $3L", value(path), operator, number(literal));
        return new Expression(code, Binding.AND);
    }

    /** True for an absent value. */
    private Expression unequal(Condition.Compare compare) {
        return compare.value() instanceof Literal.Constant constant
                ? new Expression(CodeBlock.of("$L != $L", value(compare.path()), constant(constant)), Binding.WHOLE)
                : equal(compare.path(), compare.value()).negated();
    }

    private CodeBlock constant(Literal.Constant literal) {
        EnumType type = (EnumType) context.catalog().type(literal.type());
        String name = context.names().constant(type.constant(literal.wireName()).orElseThrow());
        return CodeBlock.of("$T.$N", context.names().type(type.id()), name);
    }

    /** What equals the value of the field if it is the literal. */
    private static CodeBlock object(FieldPath path, Literal literal) {
        if (literal instanceof Literal.Bool bool) {
            return CodeBlock.of("$T.$L", Boolean.class, bool.value() ? "TRUE" : "FALSE");
        }
        CodeBlock text = JavaText.literal(((Literal.Text) literal).value());
        return path.last().type() instanceof ValueType.Uri ? CodeBlock.of("$T.create($L)", URI.class, text) : text;
    }

    /** Of the type that holds it: beyond 64 bits, or with digits behind the point, that is a fraction. */
    private static CodeBlock number(Literal literal) {
        BigDecimal number = ((Literal.Number) literal).value().stripTrailingZeros();
        boolean small = number.scale() <= 0 && number.precision() - number.scale() <= 19;
        if (small && isLong(number)) {
            return CodeBlock.of("$LL", number.toBigInteger());
        }
        double fraction = number.doubleValue();
        return Double.isFinite(fraction)
                ? CodeBlock.of("$Ld", fraction)
                : CodeBlock.of("$T.$L_INFINITY", Double.class, fraction > 0 ? "POSITIVE" : "NEGATIVE");
    }

    private static boolean isLong(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
                && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
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

    /**
     * The values that a condition looks at, each once, as arguments of variable number. A sole one out of an object would be
     * taken for the array of them all, since its type is inferred.
     */
    CodeBlock valuesOf(Condition condition) {
        Map<String, CodeBlock> values = new LinkedHashMap<>();
        for (FieldPath path : pathsOf(condition)) {
            values.putIfAbsent(path.toString(), value(path));
        }
        boolean inferred =
                values.size() == 1 && pathsOf(condition).get(0).steps().size() > 1;
        CodeBlock all = values.values().stream().collect(CodeBlock.joining(", "));
        return inferred ? CodeBlock.of("($T) $L", Object.class, all) : all;
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
