package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.TokenKind;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.ConditionExpression;
import dev.tenon.spec.document.LiteralExpression;
import dev.tenon.spec.document.PathExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Conditions as written to conditions over fields. All parts are looked at, so that all mistakes are found. */
final class ConditionResolver {

    private final Context context;
    private final PathResolver paths;
    private final LiteralResolver literals;

    ConditionResolver(Context context, PathResolver paths) {
        this.context = context;
        this.paths = paths;
        this.literals = new LiteralResolver(context);
    }

    Optional<Condition> resolve(ConditionExpression expression) {
        if (expression instanceof ConditionExpression.Compare compare) {
            return compare(compare);
        }
        if (expression instanceof ConditionExpression.In in) {
            return in(in);
        }
        if (expression instanceof ConditionExpression.IsSet isSet) {
            return paths.resolve(isSet.path()).map(path -> new Condition.IsSet(path, isSet.source()));
        }
        if (expression instanceof ConditionExpression.Not not) {
            return resolve(not.term()).map(term -> new Condition.Not(term, not.source()));
        }
        return chain((ConditionExpression.Chain) expression);
    }

    private Optional<Condition> chain(ConditionExpression.Chain chain) {
        List<Condition> terms = new ArrayList<>();
        for (ConditionExpression term : chain.terms()) {
            resolve(term).ifPresent(terms::add);
        }
        if (terms.size() < chain.terms().size()) {
            return Optional.empty();
        }
        return Optional.of(
                chain.connective().text().equals("and")
                        ? new Condition.And(terms, chain.source())
                        : new Condition.Or(terms, chain.source()));
    }

    private Optional<Condition> compare(ConditionExpression.Compare compare) {
        Optional<FieldPath> path = comparable(compare.path());
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Condition.Operator operator = Arrays.stream(Condition.Operator.values())
                .filter(each -> each.symbol().equals(compare.operator().text()))
                .findFirst()
                .orElseThrow();
        ValueType type = path.get().last().type();
        boolean orders = operator != Condition.Operator.EQUAL && operator != Condition.Operator.NOT_EQUAL;
        if (orders && TokenKind.of(type) != TokenKind.NUMBER) {
            context.reporter()
                    .add(Diagnostic.of(
                            Code.NOT_ORDERED,
                            compare.operator().where(),
                            operator.symbol(),
                            compare.path(),
                            TypeWords.of(type)));
            return Optional.empty();
        }
        return literal(compare.value(), path.get())
                .map(value -> new Condition.Compare(path.get(), operator, value, compare.source()));
    }

    private Optional<Condition> in(ConditionExpression.In in) {
        Optional<FieldPath> path = comparable(in.path());
        if (path.isEmpty()) {
            return Optional.empty();
        }
        List<Literal> values = new ArrayList<>();
        for (LiteralExpression value : in.values()) {
            literal(value, path.get()).ifPresent(values::add);
        }
        return values.size() < in.values().size()
                ? Optional.empty()
                : Optional.of(new Condition.In(path.get(), values, in.source()));
    }

    private Optional<Literal> literal(LiteralExpression value, FieldPath path) {
        return literals.fit(value, path.last().type(), new LiteralResolver.Use(Code.COMPARED_MISFIT, path.toString()));
    }

    /** The path, if its last field is of a kind that a constant can equal. */
    private Optional<FieldPath> comparable(PathExpression written) {
        Optional<FieldPath> path = paths.resolve(written);
        if (path.isEmpty() || TypeResolver.isUnknown(path.get().last().type())) {
            return Optional.empty();
        }
        ValueType type = path.get().last().type();
        boolean composed = type instanceof ValueType.ListOf
                || type instanceof ValueType.ObjectRef
                || type instanceof ValueType.UnionRef
                || type instanceof ValueType.MapOf
                || type instanceof ValueType.TaggedRef
                || type instanceof ValueType.Json;
        boolean moment = type instanceof ValueType.Moment
                || type instanceof ValueType.Day
                || type instanceof ValueType.DurationText
                || type instanceof ValueType.DurationCount
                || type instanceof ValueType.Binary;
        if (composed || moment) {
            context.reporter()
                    .add(Diagnostic.of(Code.NOT_COMPARABLE, written.where(), written, TypeWords.of(type))
                            .hint("only `is set` can be asked of it"));
            return Optional.empty();
        }
        return path;
    }
}
