package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.catalog.Magnitude;
import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.math.BigDecimal;
import java.util.Optional;

/** Evaluates conditions on an example, or on what a program is known to make. An absent field equals nothing, and is neither less nor greater than anything. */
final class Truth {

    private Truth() {}

    static Verdict of(Condition condition, JsonNode.Obj object) {
        return of(condition, new PathValues(object));
    }

    private static Verdict of(Condition condition, PathValues values) {
        if (condition instanceof Condition.And and) {
            return Verdict.all(and.terms().stream().map(term -> of(term, values)));
        }
        if (condition instanceof Condition.Or or) {
            return Verdict.any(or.terms().stream().map(term -> of(term, values)));
        }
        if (condition instanceof Condition.Not not) {
            return of(not.term(), values).not();
        }
        return condition instanceof Condition.Some some ? ofSome(some, values) : ofTest(condition, values);
    }

    private static Verdict ofSome(Condition.Some some, PathValues values) {
        Optional<JsonNode> list = values.find(some.list());
        if (isOpen(list)) {
            return Verdict.OPEN;
        }
        return list.orElse(null) instanceof JsonNode.Arr array
                ? Verdict.any(array.items().stream().map(item -> of(some.term(), values.within(some.list(), item))))
                : Verdict.NO;
    }

    private static Verdict ofTest(Condition test, PathValues values) {
        if (test instanceof Condition.IsSet isSet) {
            return isSet(values.find(isSet.path()));
        }
        for (FieldPath path : Conditions.pathsOf(test)) {
            if (isOpen(values.find(path))) {
                return Verdict.OPEN;
            }
        }
        if (test instanceof Condition.Matches matches) {
            return values.find(matches.path()).orElse(null) instanceof JsonNode.Str text
                    ? PatternMatch.of(matches.pattern(), text.value())
                    : Verdict.NO;
        }
        return Verdict.of(holds(test, values));
    }

    private static boolean isOpen(Optional<JsonNode> node) {
        return node.orElse(null) instanceof JsonNode.Unknown;
    }

    private static boolean holds(Condition test, PathValues values) {
        if (test instanceof Condition.In in) {
            return values.find(in.path())
                    .filter(node -> in.values().stream().anyMatch(value -> isEqual(in.path(), node, value)))
                    .isPresent();
        }
        if (test instanceof Condition.Sized sized) {
            return holds(
                    sized.operator(), measure(values.find(sized.path())).map(size -> Long.compare(size, sized.size())));
        }
        if (test instanceof Condition.CompareFields compare) {
            return compare(compare, values.find(compare.path()), values.find(compare.other()));
        }
        return compare((Condition.Compare) test, values);
    }

    /** Present and not null. */
    static Verdict isSet(FieldPath path, JsonNode.Obj object) {
        return isSet(new PathValues(object).find(path));
    }

    private static Verdict isSet(Optional<JsonNode> node) {
        return node.orElse(null) instanceof JsonNode.Unknown unknown && !unknown.there()
                ? Verdict.OPEN
                : Verdict.of(
                        node.filter(found -> !(found instanceof JsonNode.Null)).isPresent());
    }

    /** Present, if only as null; not if that is unknown. */
    static boolean isThere(FieldPath path, JsonNode.Obj object) {
        return new PathValues(object)
                .find(path)
                .filter(node -> !(node instanceof JsonNode.Unknown unknown) || unknown.there())
                .isPresent();
    }

    /** Where the value at the end of a path stands. */
    static Span place(FieldPath path, JsonNode.Obj object) {
        return Tip.of(new PathValues(object).find(path).orElse(object));
    }

    private static Optional<Integer> measure(Optional<JsonNode> node) {
        if (node.isPresent() && node.get() instanceof JsonNode.Arr array) {
            return Optional.of(array.items().size());
        }
        return node.isPresent() && node.get() instanceof JsonNode.Str text
                ? Optional.of(text.value().length())
                : Optional.empty();
    }

    private static boolean compare(Condition.Compare compare, PathValues values) {
        Optional<JsonNode> node = values.find(compare.path());
        if (compare.operator().orders()) {
            return holds(compare.operator(), order(compare.path(), node, compare.value()));
        }
        boolean equal = node.isPresent() && isEqual(compare.path(), node.get(), compare.value());
        return equal == (compare.operator() == Condition.Operator.EQUAL);
    }

    private static boolean compare(Condition.CompareFields compare, Optional<JsonNode> left, Optional<JsonNode> right) {
        if (Magnitude.has(typeOf(compare.path()))) {
            Optional<Integer> order = magnitude(compare.path(), left)
                    .flatMap(one -> magnitude(compare.other(), right).map(one::compareTo));
            return holds(compare.operator(), order);
        }
        if (left.orElse(null) instanceof JsonNode.Num a && right.orElse(null) instanceof JsonNode.Num b) {
            return compare.operator().holds(new BigDecimal(a.text()).compareTo(new BigDecimal(b.text())));
        }
        boolean equal = left.isPresent() && right.isPresent() && equal(left.get(), right.get());
        return switch (compare.operator()) {
            case EQUAL -> equal;
            case NOT_EQUAL -> !equal;
            default -> false;
        };
    }

    private static boolean equal(JsonNode a, JsonNode b) {
        if (a instanceof JsonNode.Str one && b instanceof JsonNode.Str other) {
            return one.value().equals(other.value());
        }
        return a instanceof JsonNode.Bool one && b instanceof JsonNode.Bool other && one.value() == other.value();
    }

    /** What is absent differs from everything, and has no place in an order. */
    private static boolean holds(Condition.Operator operator, Optional<Integer> order) {
        return order.map(operator::holds).orElse(operator == Condition.Operator.NOT_EQUAL);
    }

    /** A list itself is not compared: its items are meant. */
    private static ValueType typeOf(FieldPath path) {
        ValueType type = path.last().type();
        return type instanceof ValueType.ListOf list ? list.item() : type;
    }

    private static Optional<BigDecimal> magnitude(FieldPath path, Optional<JsonNode> node) {
        if (node.orElse(null) instanceof JsonNode.Str text) {
            return Magnitude.ofText(typeOf(path), text.value());
        }
        return node.orElse(null) instanceof JsonNode.Num number
                ? Magnitude.ofNumber(typeOf(path), new BigDecimal(number.text()))
                : Optional.empty();
    }

    private static boolean isEqual(FieldPath path, JsonNode node, Literal value) {
        return Magnitude.has(typeOf(path))
                ? holds(Condition.Operator.EQUAL, order(path, Optional.of(node), value))
                : equal(node, value);
    }

    private static Optional<Integer> order(FieldPath path, Optional<JsonNode> node, Literal value) {
        if (Magnitude.has(typeOf(path))) {
            return magnitude(path, node)
                    .flatMap(one -> Magnitude.of(typeOf(path), value).map(one::compareTo));
        }
        return node.isPresent() && node.get() instanceof JsonNode.Num number && value instanceof Literal.Number literal
                ? Optional.of(new BigDecimal(number.text()).compareTo(literal.value()))
                : Optional.empty();
    }

    static boolean equal(JsonNode node, Literal value) {
        if (node instanceof JsonNode.Str text) {
            return (value instanceof Literal.Text literal && literal.value().equals(text.value()))
                    || (value instanceof Literal.Constant constant
                            && constant.wireName().equals(text.value()));
        }
        if (node instanceof JsonNode.Num number) {
            return value instanceof Literal.Number literal
                    && literal.value().compareTo(new BigDecimal(number.text())) == 0;
        }
        return node instanceof JsonNode.Bool truth
                && value instanceof Literal.Bool literal
                && literal.value() == truth.value();
    }
}
