package dev.tenon.processor.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
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
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What an expression is in JSON, as far as the compiler knows: the rest is {@link JsonNode.Unknown}. */
final class Constants {

    private final Trees trees;
    private final Places places;
    private final NamedConstants names;
    private final Bound bound;
    private final Function<TreePath, Optional<JsonNode>> built;

    /**
     * For the classes of one file.
     *
     * @param built what a call of {@code build()} results in
     */
    Constants(Bound bound, Places places, Variables variables, Function<TreePath, Optional<JsonNode>> built) {
        this.trees = bound.trees();
        this.places = places;
        this.bound = bound;
        this.built = built;
        this.names = new NamedConstants(bound, variables);
    }

    JsonNode of(TreePath path) {
        Tree tree = path.getLeaf();
        Span where = places.of(path);
        if (tree instanceof ParenthesizedTree inner) {
            return of(new TreePath(path, inner.getExpression()));
        }
        if (tree instanceof LiteralTree literal) {
            return Literals.of(literal, where);
        }
        if (tree instanceof TypeCastTree cast) {
            JsonNode inner = of(new TreePath(path, cast.getExpression()));
            return inner instanceof JsonNode.Null ? inner : unknown(where);
        }
        if (tree instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
            JsonNode inner = of(new TreePath(path, unary.getExpression()));
            return inner instanceof JsonNode.Num number ? negated(number, where) : unknown(where);
        }
        if (tree instanceof BinaryTree binary) {
            return joined(path, binary, where);
        }
        if (tree instanceof MethodInvocationTree call) {
            return called(path, call, where);
        }
        return tree instanceof NewClassTree made ? made(path, made, where) : names.of(path, where, this::of);
    }

    Span place(TreePath path) {
        return places.of(path);
    }

    private static JsonNode unknown(Span where) {
        return new JsonNode.Unknown(true, where);
    }

    private static JsonNode negated(JsonNode.Num number, Span where) {
        return new JsonNode.Num(new BigDecimal(number.text()).negate().toString(), where);
    }

    private JsonNode joined(TreePath path, BinaryTree binary, Span where) {
        TreePath left = new TreePath(path, binary.getLeftOperand());
        TreePath right = new TreePath(path, binary.getRightOperand());
        TypeMirror type = trees.getTypeMirror(path);
        if (type != null && type.getKind() == TypeKind.DECLARED && binary.getKind() == Tree.Kind.PLUS) {
            return text(left)
                    .flatMap(start -> text(right)
                            .filter(end -> start.length() + end.length() <= KnownCalls.LONGEST)
                            .map(end -> start + end))
                    .<JsonNode>map(text -> new JsonNode.Str(text, where))
                    .orElse(unknown(where));
        }
        return type != null && of(left) instanceof JsonNode.Num first && of(right) instanceof JsonNode.Num second
                ? Arithmetic.of(binary.getKind(), type.getKind(), number(first), number(second))
                        .<JsonNode>map(sum -> new JsonNode.Num(sum.toString(), where))
                        .orElse(unknown(where))
                : unknown(where);
    }

    private static BigDecimal number(JsonNode.Num node) {
        return new BigDecimal(node.text());
    }

    /** How Java joins a value to a text; how it spells fractions is left to it. */
    private Optional<String> text(TreePath path) {
        if (path.getLeaf() instanceof LiteralTree literal && literal.getKind() == Tree.Kind.CHAR_LITERAL) {
            return Optional.of(literal.getValue().toString());
        }
        JsonNode value = of(path);
        if (value instanceof JsonNode.Str text) {
            return Optional.of(text.value());
        }
        if (value instanceof JsonNode.Bool truth) {
            return Optional.of(String.valueOf(truth.value()));
        }
        TypeMirror type = trees.getTypeMirror(path);
        boolean whole = type != null && (type.getKind() == TypeKind.INT || type.getKind() == TypeKind.LONG);
        return value instanceof JsonNode.Num number && whole ? Optional.of(number.text()) : Optional.empty();
    }

    private JsonNode called(TreePath path, MethodInvocationTree call, Span where) {
        Optional<JsonNode> built = this.built.apply(path);
        if (built.isPresent()) {
            return built.get();
        }
        Element method = trees.getElement(new TreePath(path, call.getMethodSelect()));
        if (!(method instanceof ExecutableElement) || !(method.getEnclosingElement() instanceof TypeElement owner)) {
            return unknown(where);
        }
        String name = owner.getQualifiedName() + "." + method.getSimpleName();
        if (bound.isConversion(owner, method.getSimpleName())
                && call.getArguments().size() == 1) {
            return of(new TreePath(path, call.getArguments().get(0)));
        }
        List<JsonNode> arguments = new ArrayList<>();
        if (!method.getModifiers().contains(Modifier.STATIC)
                && call.getMethodSelect() instanceof MemberSelectTree select) {
            arguments.add(of(new TreePath(new TreePath(path, select), select.getExpression())));
        }
        return isSpread(path, call.getArguments())
                ? unknown(where)
                : KnownCalls.of(name, all(path, call.getArguments(), arguments), where);
    }

    private JsonNode made(TreePath path, NewClassTree made, Span where) {
        boolean plain = made.getClassBody() == null && trees.getTypeMirror(path) != null;
        return plain
                ? KnownCalls.of(
                        trees.getTypeMirror(path) + ".<init>", all(path, made.getArguments(), new ArrayList<>()), where)
                : unknown(where);
    }

    private List<JsonNode> all(TreePath path, List<? extends ExpressionTree> arguments, List<JsonNode> all) {
        arguments.forEach(argument -> all.add(of(new TreePath(path, argument))));
        return all;
    }

    /** Whether the items are in an array, of which nobody knows how many it has. */
    private boolean isSpread(TreePath path, List<? extends ExpressionTree> arguments) {
        if (arguments.size() != 1) {
            return false;
        }
        TypeMirror type = trees.getTypeMirror(new TreePath(path, arguments.get(0)));
        return type == null || type.getKind() == TypeKind.ARRAY;
    }
}
