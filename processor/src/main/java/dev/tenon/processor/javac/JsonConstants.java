package dev.tenon.processor.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.tenon.processor.json.JavaLiteral;
import dev.tenon.processor.json.TracedText;
import java.io.IOException;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** The text that an expression is when the program starts, with the places of its characters in the file. */
final class JsonConstants {

    private final Trees trees;

    JsonConstants(Trees trees) {
        this.trees = trees;
    }

    /** Empty if the compiler does not know it. */
    Optional<TracedText> of(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree inner) {
            return of(new TreePath(path, inner.getExpression()));
        }
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() == null ? Optional.empty() : Optional.of(literal(path, literal));
        }
        if (tree instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS && isText(path)) {
            return of(new TreePath(path, binary.getLeftOperand()))
                    .flatMap(left ->
                            of(new TreePath(path, binary.getRightOperand())).map(left::plus));
        }
        return trees.getElement(path) instanceof VariableElement variable && variable.getConstantValue() != null
                ? Optional.of(TracedText.at(String.valueOf(variable.getConstantValue()), start(path)))
                : Optional.empty();
    }

    /** Sums of numbers are sums, and not what is written. */
    private boolean isText(TreePath path) {
        return trees.getTypeMirror(path) != null
                && trees.getTypeMirror(path).toString().equals("java.lang.String");
    }

    /** If what is read once more is not what javac has read, only the start is known. */
    private TracedText literal(TreePath path, LiteralTree literal) {
        String value = String.valueOf(literal.getValue());
        return source(path)
                .flatMap(source -> JavaLiteral.read(source, start(path), value))
                .orElseGet(() -> TracedText.at(value, start(path)));
    }

    private int start(TreePath path) {
        return (int) trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
    }

    static Optional<CharSequence> source(TreePath path) {
        try {
            return Optional.of(path.getCompilationUnit().getSourceFile().getCharContent(true));
        } catch (IOException | RuntimeException e) {
            // A file that is gone, or that no text was ever in: the places are coarser then.
            return Optional.empty();
        }
    }
}
