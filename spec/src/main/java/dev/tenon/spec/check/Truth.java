package dev.tenon.spec.check;

import dev.tenon.spec.catalog.Condition;
import dev.tenon.spec.catalog.Field;
import dev.tenon.spec.catalog.FieldPath;
import dev.tenon.spec.catalog.Literal;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.math.BigDecimal;
import java.util.Optional;

/** Evaluates conditions on an example. An absent field equals nothing, and is neither less nor greater than anything. */
final class Truth {

    private Truth() {}

    static boolean of(Condition condition, JsonNode.Obj object) {
        if (condition instanceof Condition.And and) {
            return and.terms().stream().allMatch(term -> of(term, object));
        }
        if (condition instanceof Condition.Or or) {
            return or.terms().stream().anyMatch(term -> of(term, object));
        }
        if (condition instanceof Condition.Not not) {
            return !of(not.term(), object);
        }
        if (condition instanceof Condition.IsSet isSet) {
            return isSet(isSet.path(), object);
        }
        if (condition instanceof Condition.In in) {
            return find(in.path(), object)
                    .map(node -> in.values().stream().anyMatch(value -> equal(node, value)))
                    .orElse(false);
        }
        return compare((Condition.Compare) condition, object);
    }

    /** Present and not null. */
    static boolean isSet(FieldPath path, JsonNode.Obj object) {
        return find(path, object)
                .filter(node -> !(node instanceof JsonNode.Null))
                .isPresent();
    }

    /** Present, if only as null. */
    static boolean isThere(FieldPath path, JsonNode.Obj object) {
        return find(path, object).isPresent();
    }

    /** Where the value at the end of a path stands. */
    static Span place(FieldPath path, JsonNode.Obj object) {
        return Tip.of(find(path, object).orElse(object));
    }

    private static Optional<JsonNode> find(FieldPath path, JsonNode.Obj object) {
        Optional<JsonNode> node = Optional.of(object);
        for (Field step : path.steps()) {
            node = node.filter(JsonNode.Obj.class::isInstance)
                    .map(JsonNode.Obj.class::cast)
                    .flatMap(inner -> inner.get(step.wireName()));
        }
        return node;
    }

    private static boolean compare(Condition.Compare compare, JsonNode.Obj object) {
        Optional<JsonNode> node = find(compare.path(), object);
        boolean equal = node.isPresent() && equal(node.get(), compare.value());
        return switch (compare.operator()) {
            case EQUAL -> equal;
            case NOT_EQUAL -> !equal;
            case LESS -> order(node, compare.value()).filter(o -> o < 0).isPresent();
            case AT_MOST -> order(node, compare.value()).filter(o -> o <= 0).isPresent();
            case GREATER -> order(node, compare.value()).filter(o -> o > 0).isPresent();
            case AT_LEAST -> order(node, compare.value()).filter(o -> o >= 0).isPresent();
        };
    }

    private static Optional<Integer> order(Optional<JsonNode> node, Literal value) {
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
