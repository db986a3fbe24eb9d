package dev.tenon.processor.javac;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.UnionType;

/**
 * Places where a program may want a call to be refused, as tests do: in a {@code try} that catches the refusal, and in a lambda that may
 * throw anything, which is what assertions take.
 */
final class Refusals {

    private static final String REFUSAL = "dev.tenon.runtime.validation.ViolationException";

    private final JavacTask task;
    private final Trees trees;

    Refusals(JavacTask task) {
        this.task = task;
        this.trees = Trees.instance(task);
    }

    boolean areExpected(TreePath place) {
        Tree inner = place.getLeaf();
        for (TreePath path = place.getParentPath(); path != null; path = path.getParentPath()) {
            Tree tree = path.getLeaf();
            if (tree instanceof LambdaExpressionTree && throwsAnything(path)) {
                return true;
            }
            if (tree instanceof TryTree tried && tried.getBlock() == inner && catches(path, tried)) {
                return true;
            }
            inner = tree;
        }
        return false;
    }

    private boolean throwsAnything(TreePath lambda) {
        return trees.getTypeMirror(lambda) instanceof DeclaredType type
                && type.asElement() instanceof TypeElement element
                && task.getElements().getAllMembers(element).stream()
                        .filter(member -> member.getModifiers().contains(Modifier.ABSTRACT))
                        .anyMatch(Refusals::throwsThrowable);
    }

    private static boolean throwsThrowable(Element method) {
        return method instanceof ExecutableElement executable
                && executable.getThrownTypes().stream()
                        .anyMatch(type -> type.toString().equals(Throwable.class.getName()));
    }

    private boolean catches(TreePath path, TryTree tried) {
        Optional<TypeMirror> refusal =
                Optional.ofNullable(task.getElements().getTypeElement(REFUSAL)).map(Element::asType);
        return refusal.isPresent()
                && tried.getCatches().stream().anyMatch(each -> catches(new TreePath(path, each), each, refusal.get()));
    }

    private boolean catches(TreePath path, CatchTree caught, TypeMirror refusal) {
        TreePath parameter = new TreePath(path, caught.getParameter());
        TypeMirror type = trees.getTypeMirror(
                new TreePath(parameter, caught.getParameter().getType()));
        if (type instanceof UnionType union) {
            return union.getAlternatives().stream().anyMatch(each -> isSuper(each, refusal));
        }
        return type != null && isSuper(type, refusal);
    }

    private boolean isSuper(TypeMirror type, TypeMirror refusal) {
        return type.getKind() == TypeKind.DECLARED && task.getTypes().isSubtype(refusal, type);
    }
}
