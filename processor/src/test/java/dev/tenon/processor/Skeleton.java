package dev.tenon.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every node of a parsed file in order: what it is, how it is called, what it says. */
final class Skeleton extends TreeScanner<Void, Void> {

    private final List<String> nodes = new ArrayList<>();

    static List<String> of(CompilationUnitTree unit) {
        Skeleton skeleton = new Skeleton();
        skeleton.scan(unit, null);
        return skeleton.nodes;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree node, @Nullable Void none) {
        if (node == null || node instanceof PackageTree) {
            return null;
        }
        String says = node instanceof LiteralTree literal
                ? " " + literal.getValue()
                : node instanceof IdentifierTree name
                        ? " " + name.getName()
                        : node instanceof MemberSelectTree select ? " " + select.getIdentifier() : "";
        nodes.add(node.getKind() + says);
        return super.scan(node, null);
    }
}
