package dev.tenon.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.Magnitude;
import dev.tenon.spec.catalog.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Boolean expressions over the variables of a state. */
final class ConditionCode {

    private static final int LONGEST_CHAIN = 50;

    private final EmitContext context;
    private final Patterns patterns;
    private final PathCode paths;
    private final LiteralCode literals;

    /** @param patterns where the constants of regular expressions are kept */
    ConditionCode(EmitContext context, Patterns patterns) {
        this(context, patterns, new PathCode(context.names()));
    }

    private ConditionCode(EmitContext context, Patterns patterns, PathCode paths) {
        this.context = context;
        this.patterns = patterns;
        this.paths = paths;
        this.literals = new LiteralCode(context);
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
            return new Expression(CodeBlock.of("$L != null", paths.value(set.path())), Binding.WHOLE);
        }
        if (condition instanceof Condition.In in) {
            return joined(in.values().stream().map(literal -> equal(in.path(), literal)), Binding.OR);
        }
        return test(condition);
    }

    private Expression test(Condition condition) {
        if (condition instanceof Condition.CompareFields compare) {
            return compared(compare);
        }
        if (condition instanceof Condition.Sized sized) {
            return sized(sized);
        }
        if (condition instanceof Condition.Matches matches) {
            return matches(matches);
        }
        return condition instanceof Condition.Some some ? some(some) : compared((Condition.Compare) condition);
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
            return new Expression(CodeBlock.of("$L == null", paths.value(set.path())), Binding.WHOLE);
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
            default -> present(compare.path(), compare.operator(), compare.value());
        };
    }

    /** False for an absent value. */
    private Expression equal(FieldPath path, Literal literal) {
        if (literal instanceof Literal.Number && !Magnitude.has(paths.typeOf(path))) {
            return present(path, Condition.Operator.EQUAL, literal);
        }
        return literal instanceof Literal.Constant constant
                ? new Expression(
                        CodeBlock.of("$L == $L", paths.value(path), literals.constant(constant)), Binding.WHOLE)
                : new Expression(
                        CodeBlock.of("$L.equals($L)", literals.object(paths.typeOf(path), literal), paths.value(path)),
                        Binding.CALL);
    }

    private Expression present(FieldPath path, Condition.Operator operator, Literal literal) {
        if (Magnitude.has(paths.typeOf(path))) {
            return ordered(paths.value(path), operator, literals.object(paths.typeOf(path), literal));
        }
        if (paths.typeOf(path) instanceof ValueType.Decimal) {
            CodeBlock number =
                    JavaText.literal(((Literal.Number) literal).value().toString());
            return there(
                    path,
                    value -> CodeBlock.of(
                            "$L.compareTo(new $T($L)) $L 0", value, BigDecimal.class, number, operator.symbol()));
        }
        Optional<CodeBlock> number = literals.number(paths.typeOf(path), literal);
        if (number.isEmpty()) {
            return ordered(paths.value(path), operator, literals.object(paths.typeOf(path), literal));
        }
        return there(path, value -> CodeBlock.of("$L $L $L", value, operator.symbol(), number.get()));
    }

    /** A test of a value that is there: {@code this.a != null && this.a > 3L}, {@code holds(at(this.b, …), it -> it > 3L)}. */
    private Expression there(FieldPath path, UnaryOperator<CodeBlock> test) {
        CodeBlock value = paths.value(path);
        return paths.isVariable(path)
                ? new Expression(CodeBlock.of("$L != null && $L", value, test.apply(value)), Binding.AND)
                : new Expression(
                        CodeBlock.of("holds($L, it -> $L)", value, test.apply(CodeBlock.of("it"))), Binding.CALL);
    }

    /** True for an absent value. */
    private Expression unequal(Condition.Compare compare) {
        return compare.value() instanceof Literal.Constant constant
                ? new Expression(
                        CodeBlock.of("$L != $L", paths.value(compare.path()), literals.constant(constant)),
                        Binding.WHOLE)
                : equal(compare.path(), compare.value()).negated();
    }

    /** Two fields; false where one is absent. */
    private Expression compared(Condition.CompareFields compare) {
        return ordered(paths.value(compare.path()), compare.operator(), paths.value(compare.other()));
    }

    /** By what the values mean, whatever their classes. */
    private static Expression ordered(CodeBlock left, Condition.Operator operator, CodeBlock right) {
        return switch (operator) {
            case EQUAL -> new Expression(CodeBlock.of("same($L, $L)", left, right), Binding.CALL);
            case NOT_EQUAL -> new Expression(CodeBlock.of("!same($L, $L)", left, right), Binding.WHOLE);
            case LESS -> new Expression(CodeBlock.of("less($L, $L)", left, right), Binding.CALL);
            case AT_MOST -> new Expression(CodeBlock.of("atMost($L, $L)", left, right), Binding.CALL);
            case GREATER -> new Expression(CodeBlock.of("less($L, $L)", right, left), Binding.CALL);
            case AT_LEAST -> new Expression(CodeBlock.of("atMost($L, $L)", right, left), Binding.CALL);
        };
    }

    /** {@code this.versions != null && this.versions.size() > 3}. */
    private Expression sized(Condition.Sized sized) {
        boolean differs = sized.operator() == Condition.Operator.NOT_EQUAL;
        String measure = paths.typeOf(sized.path()) instanceof ValueType.Text ? "length" : "size";
        String operator = differs ? "==" : sized.operator().symbol();
        Expression there =
                there(sized.path(), value -> CodeBlock.of("$L.$L() $L $L", value, measure, operator, sized.size()));
        return differs ? there.negated() : there;
    }

    /** {@code this.code != null && PATTERN_1.matcher(this.code).matches()}. */
    private Expression matches(Condition.Matches matches) {
        String pattern = patterns.constant(matches.pattern());
        return there(matches.path(), value -> CodeBlock.of("$N.matcher($L).matches()", pattern, value));
    }

    /** {@code some(this.crates, item -> item.state.kind == Kind.HEAVY)}. */
    private Expression some(Condition.Some some) {
        String item = paths.nextItem();
        CodeBlock term = new ConditionCode(context, patterns, paths.within(some.list(), item)).of(some.term());
        return new Expression(CodeBlock.of("some($L, $L -> $L)", paths.value(some.list()), item, term), Binding.CALL);
    }

    /** The value at the end of a path, null if a step is absent. */
    CodeBlock value(FieldPath path) {
        return paths.value(path);
    }

    /**
     * The values that a condition looks at, each once, as arguments of variable number. A sole one out of an object would be
     * taken for the array of them all, since its type is inferred.
     */
    CodeBlock valuesOf(Condition condition) {
        Map<String, CodeBlock> values = new LinkedHashMap<>();
        for (FieldPath path : pathsOf(condition)) {
            values.putIfAbsent(path.toString(), paths.value(path));
        }
        boolean inferred =
                values.size() == 1 && pathsOf(condition).get(0).steps().size() > 1;
        CodeBlock all = values.values().stream().collect(CodeBlock.joining(", "));
        return inferred ? CodeBlock.of("($T) $L", Object.class, all) : all;
    }

    private static List<FieldPath> pathsOf(Condition condition) {
        List<FieldPath> found = new ArrayList<>();
        if (condition instanceof Condition.And and) {
            and.terms().forEach(term -> found.addAll(pathsOf(term)));
        } else if (condition instanceof Condition.Or or) {
            or.terms().forEach(term -> found.addAll(pathsOf(term)));
        } else if (condition instanceof Condition.Not not) {
            found.addAll(pathsOf(not.term()));
        } else if (condition instanceof Condition.Some some) {
            found.add(some.list());
            pathsOf(some.term()).stream()
                    .filter(path -> !path.startsWith(some.list()))
                    .forEach(found::add);
        } else {
            found.addAll(pathsOfTest(condition));
        }
        return found;
    }

    private static List<FieldPath> pathsOfTest(Condition test) {
        if (test instanceof Condition.IsSet set) {
            return List.of(set.path());
        }
        if (test instanceof Condition.In in) {
            return List.of(in.path());
        }
        if (test instanceof Condition.Sized sized) {
            return List.of(sized.path());
        }
        if (test instanceof Condition.Matches matches) {
            return List.of(matches.path());
        }
        return test instanceof Condition.CompareFields compare
                ? List.of(compare.path(), compare.other())
                : List.of(((Condition.Compare) test).path());
    }
}
