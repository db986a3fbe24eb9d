package dev.tenon.processor.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a class in the order of its text. A builder in a local variable is followed as long as the variable does nothing but
 * receive calls, in statements of the block that declares it; whatever else happens to it, from there on nobody knows.
 */
final class ClassScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private record Local(Building building, Tree home) {}

    private final Trees trees;
    private final Places places;
    private final CallReport report;
    private final Calls calls;
    private final JsonMarks marks;
    private final Map<Element, Local> locals = new HashMap<>();
    private final Variables variables = new Variables();

    ClassScanner(Bound bound, Places places, CallReport report, JsonMarks marks) {
        this.trees = bound.trees();
        this.places = places;
        this.report = report;
        this.marks = marks;
        this.calls = new Calls(bound, places, report, new Calls.Locals(variables, this::local));
    }

    /** The builder in a variable, at a place where it is certain what it was given. */
    private Optional<Building> local(TreePath name) {
        Local local = locals.get(trees.getElement(name));
        return local != null && isStraight(name, local.home()) ? Optional.of(local.building()) : Optional.empty();
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        calls.see(getCurrentPath());
        return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        marks.see(getCurrentPath());
        super.visitVariable(variable, null);
        variables.declare(trees.getElement(getCurrentPath()), getCurrentPath());
        if (variable.getInitializer() != null
                && getCurrentPath().getParentPath().getLeaf() instanceof BlockTree block) {
            calls.built(new TreePath(getCurrentPath(), variable.getInitializer()))
                    .ifPresent(building -> locals.put(trees.getElement(getCurrentPath()), new Local(building, block)));
        }
        return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
        Local local = locals.isEmpty() ? null : locals.get(trees.getElement(getCurrentPath()));
        if (local != null && !isStraight(getCurrentPath(), local.home())) {
            local.building().lose();
        }
        return super.visitIdentifier(name, null);
    }

    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree statement, @Nullable Void nothing) {
        super.visitExpressionStatement(statement, null);
        TreePath expression = new TreePath(getCurrentPath(), statement.getExpression());
        if (!isTried(getCurrentPath())) {
            calls.discarded(expression)
                    .ifPresent(lost -> report.say(Diagnostic.of(Code.CALL_DISCARDED, places.of(expression), lost.call())
                            .hint(lost.cure())));
        }
        return null;
    }

    /** Whether somebody waits for the exception: then the result is not what matters. */
    private static boolean isTried(TreePath statement) {
        for (TreePath path = statement; path != null; path = path.getParentPath()) {
            Tree tree = path.getLeaf();
            if (tree instanceof LambdaExpressionTree
                    || (tree instanceof TryTree tried && !tried.getCatches().isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is the receiver of a call that is made whenever the block is run. */
    private static boolean isStraight(TreePath name, Tree home) {
        TreePath select = name.getParentPath();
        boolean receives = select.getLeaf() instanceof MemberSelectTree
                && select.getParentPath().getLeaf() instanceof MethodInvocationTree call
                && call.getMethodSelect() == select.getLeaf();
        TreePath path = select;
        while (receives && path.getLeaf() != home) {
            path = path.getParentPath();
            receives = switch (path.getLeaf().getKind()) {
                case METHOD_INVOCATION, MEMBER_SELECT, PARENTHESIZED, EXPRESSION_STATEMENT, VARIABLE, RETURN -> true;
                default -> path.getLeaf() == home;
            };
        }
        return receives;
    }
}
