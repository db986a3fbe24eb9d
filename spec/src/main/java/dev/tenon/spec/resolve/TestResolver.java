package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.document.ConditionExpression;
import dev.tenon.spec.document.LiteralExpression;
import dev.tenon.spec.document.PathExpression;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The single tests of which conditions are made. */
final class TestResolver {

    private final Context context;
    private final PathResolver paths;
    private final LiteralResolver literals;
    private final OperandTypes types;

    TestResolver(Context context, PathResolver paths) {
        this.context = context;
        this.paths = paths;
        this.literals = new LiteralResolver(context);
        this.types = new OperandTypes(context.reporter());
    }

    /** A test and the path that it starts with. */
    record Test(FieldPath path, Condition condition) {}

    Optional<Test> resolve(ConditionExpression test, PathResolver.Use use) {
        if (test instanceof ConditionExpression.Compare compare) {
            return compare(compare, use);
        }
        if (test instanceof ConditionExpression.CompareFields compare) {
            return comparable(compare.path(), use).flatMap(left -> withField(left, compare, use));
        }
        if (test instanceof ConditionExpression.In in) {
            return comparable(in.path(), use).flatMap(operand -> in(in, operand));
        }
        if (test instanceof ConditionExpression.Sized sized) {
            return operand(sized.path(), use).flatMap(operand -> sized(sized, operand));
        }
        if (test instanceof ConditionExpression.Matches matches) {
            return operand(matches.path(), use).flatMap(operand -> matches(matches, operand));
        }
        ConditionExpression.IsSet isSet = (ConditionExpression.IsSet) test;
        return paths.resolve(isSet.path(), use).map(path -> new Test(path, new Condition.IsSet(path, isSet.source())));
    }

    /** What a test looks at; under {@code some}, the items of a list take its place. */
    private Optional<Operand> operand(PathExpression written, PathResolver.Use use) {
        return paths.resolve(written, use)
                .map(path -> new Operand(path, typeOf(path, use), written))
                .filter(operand -> !TypeResolver.isUnknown(operand.type()));
    }

    private static ValueType typeOf(FieldPath path, PathResolver.Use use) {
        ValueType type = path.last().type();
        return use == PathResolver.Use.OF_ITEMS && type instanceof ValueType.ListOf list ? list.item() : type;
    }

    private Optional<Operand> comparable(PathExpression written, PathResolver.Use use) {
        return operand(written, use).filter(types::isComparable);
    }

    private Optional<Test> compare(ConditionExpression.Compare compare, PathResolver.Use use) {
        Optional<Operand> left = comparable(compare.path(), use);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        if (isField(compare.value(), left.get().type())) {
            Word name = new Word(compare.value().text(), compare.value().where());
            PathExpression other = new PathExpression(List.of(name), name.where());
            var fields =
                    new ConditionExpression.CompareFields(compare.path(), compare.operator(), other, compare.source());
            return withField(left.get(), fields, use);
        }
        Condition.Operator operator = operator(compare.operator());
        if (operator.orders() && !types.isOrdered(left.get(), compare.operator())) {
            return Optional.empty();
        }
        return literal(compare.value(), left.get())
                .map(value -> new Condition.Compare(left.get().path(), operator, value, compare.source()))
                .map(condition -> new Test(left.get().path(), condition));
    }

    /** A bare word is a value of the field's enum, or `true` or `false`, before it is another field. */
    private boolean isField(LiteralExpression value, ValueType type) {
        return value.kind() == LiteralExpression.Kind.NAME
                && paths.knows(value.text())
                && !literals.isValue(value, type);
    }

    private Optional<Test> withField(Operand left, ConditionExpression.CompareFields compare, PathResolver.Use use) {
        Optional<Operand> right = operand(compare.other(), use).filter(other -> isReached(other, left));
        Condition.Operator operator = operator(compare.operator());
        return right.filter(types::isComparable)
                .filter(other -> !operator.orders() || types.isOrdered(left, compare.operator()))
                .filter(other -> types.areAlike(left, other))
                .map(other -> new Condition.CompareFields(left.path(), operator, other.path(), compare.source()))
                .map(condition -> new Test(left.path(), condition));
    }

    /** The other side of a comparison belongs to the same item, or stands outside of all lists. */
    private boolean isReached(Operand other, Operand left) {
        List<Field> steps = other.path().steps();
        for (int i = 1; i <= steps.size(); i++) {
            FieldPath start = new FieldPath(steps.subList(0, i));
            if (start.last().type() instanceof ValueType.ListOf list
                    && !left.path().startsWith(start)) {
                types.isComparable(new Operand(start, list, other.written()));
                return false;
            }
        }
        return true;
    }

    private Optional<Test> in(ConditionExpression.In in, Operand operand) {
        List<Literal> values = new ArrayList<>();
        for (LiteralExpression value : in.values()) {
            literal(value, operand).ifPresent(values::add);
        }
        return values.size() < in.values().size()
                ? Optional.empty()
                : Optional.of(new Test(operand.path(), new Condition.In(operand.path(), values, in.source())));
    }

    private Optional<Test> sized(ConditionExpression.Sized sized, Operand operand) {
        if (!types.isMeasured(operand, sized.measure())) {
            return Optional.empty();
        }
        Optional<Long> size = types.size(sized.value(), sized.measure());
        return size.map(value -> {
            Condition condition =
                    new Condition.Sized(operand.path(), operator(sized.operator()), value, sized.source());
            context.origins().put(condition, sized.value().where());
            return new Test(operand.path(), condition);
        });
    }

    private Optional<Test> matches(ConditionExpression.Matches matches, Operand operand) {
        if (!types.hasText(operand)) {
            return Optional.empty();
        }
        String pattern = matches.pattern().text();
        Condition.Matches condition = new Condition.Matches(operand.path(), pattern, matches.source());
        context.origins().putPattern(condition, matches.pattern().where());
        return Optional.of(new Test(operand.path(), condition));
    }

    private Optional<Literal> literal(LiteralExpression value, Operand operand) {
        if (value.kind() == LiteralExpression.Kind.NAME && value.text().equals("null")) {
            types.reportNull(value, operand);
            return Optional.empty();
        }
        Optional<Literal> literal = literals.fit(
                value,
                operand.type(),
                new LiteralResolver.Use(Code.COMPARED_MISFIT, operand.path().toString()));
        return literal.filter(found -> types.hasMagnitude(found, value, operand));
    }

    private static Condition.Operator operator(Word written) {
        return Arrays.stream(Condition.Operator.values())
                .filter(each -> each.symbol().equals(written.text()))
                .findFirst()
                .orElseThrow();
    }
}
