package dev.tenon.processor.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** What an expression is in JSON, as far as the compiler knows: the rest is {@link JsonNode.Unknown}. */
final class Constants {

    private static final Set<String> LISTS = Set.of("java.util.List.of", "java.util.Set.of", "java.util.Arrays.asList");

    private final Trees trees;
    private final PublishedSpecs specs;
    private final Places places;

    Constants(Trees trees, PublishedSpecs specs, Places places) {
        this.trees = trees;
        this.specs = specs;
        this.places = places;
    }

    JsonNode of(TreePath path) {
        Tree tree = path.getLeaf();
        Span where = places.of(path);
        if (tree instanceof ParenthesizedTree inner) {
            return of(new TreePath(path, inner.getExpression()));
        }
        if (tree instanceof LiteralTree literal) {
            return of(literal.getValue(), literal.getKind() == Tree.Kind.NULL_LITERAL, where);
        }
        if (tree instanceof TypeCastTree cast) {
            JsonNode inner = of(new TreePath(path, cast.getExpression()));
            return inner instanceof JsonNode.Null ? inner : unknown(where);
        }
        if (tree instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
            JsonNode inner = of(new TreePath(path, unary.getExpression()));
            return inner instanceof JsonNode.Num number ? negated(number, where) : unknown(where);
        }
        if (tree instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS) {
            return joined(
                    of(new TreePath(path, binary.getLeftOperand())),
                    of(new TreePath(path, binary.getRightOperand())),
                    where);
        }
        return tree instanceof MethodInvocationTree call ? list(path, call, where) : named(path, where);
    }

    Span place(TreePath path) {
        return places.of(path);
    }

    private static JsonNode unknown(Span where) {
        return new JsonNode.Unknown(true, where);
    }

    private static JsonNode of(Object value, boolean isNull, Span where) {
        if (isNull) {
            return new JsonNode.Null(where);
        }
        if (value instanceof String text) {
            return new JsonNode.Str(text, where);
        }
        if (value instanceof Boolean truth) {
            return new JsonNode.Bool(truth, where);
        }
        boolean finite = value instanceof Integer || value instanceof Long || isFinite(value);
        return finite ? new JsonNode.Num(new BigDecimal(value.toString()).toString(), where) : unknown(where);
    }

    private static boolean isFinite(Object value) {
        return value instanceof Double number && Double.isFinite(number);
    }

    private static JsonNode negated(JsonNode.Num number, Span where) {
        return new JsonNode.Num(new BigDecimal(number.text()).negate().toString(), where);
    }

    /** Sums of numbers can overflow, and are rarely written: they stay unknown. */
    private static JsonNode joined(JsonNode left, JsonNode right, Span where) {
        return left instanceof JsonNode.Str one && right instanceof JsonNode.Str other
                ? new JsonNode.Str(one.value() + other.value(), where)
                : unknown(where);
    }

    private JsonNode named(TreePath path, Span where) {
        Element element = trees.getElement(path);
        if (!(element instanceof VariableElement variable)) {
            return unknown(where);
        }
        if (variable.getConstantValue() != null) {
            return of(variable.getConstantValue(), false, where);
        }
        boolean constant = variable.getKind() == ElementKind.ENUM_CONSTANT || variable.getKind() == ElementKind.FIELD;
        return constant && variable.getEnclosingElement() instanceof TypeElement owner
                ? specs.of(owner)
                        .flatMap(api -> api.wire(
                                owner.getQualifiedName().toString(),
                                variable.getSimpleName().toString()))
                        .<JsonNode>map(wire -> new JsonNode.Str(wire, where))
                        .orElse(unknown(where))
                : unknown(where);
    }

    private JsonNode list(TreePath path, MethodInvocationTree call, Span where) {
        Element method = trees.getElement(new TreePath(path, call.getMethodSelect()));
        if (!(method instanceof ExecutableElement)
                || !LISTS.contains(method.getEnclosingElement() + "." + method.getSimpleName())) {
            return unknown(where);
        }
        List<JsonNode> items = new ArrayList<>();
        for (ExpressionTree argument : call.getArguments()) {
            TreePath item = new TreePath(path, argument);
            if (call.getArguments().size() == 1 && isArray(item)) {
                return unknown(where);
            }
            items.add(of(item));
        }
        return new JsonNode.Arr(items, where);
    }

    private boolean isArray(TreePath path) {
        return trees.getTypeMirror(path) == null || trees.getTypeMirror(path).getKind() == TypeKind.ARRAY;
    }
}
