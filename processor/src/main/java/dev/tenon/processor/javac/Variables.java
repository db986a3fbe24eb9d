package dev.tenon.processor.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Local variables that are given a value where they are declared, and never another: which expression it is. */
final class Variables {

    private final Map<Element, TreePath> declared = new HashMap<>();
    private final IdentityHashMap<Tree, Set<String>> assigned = new IdentityHashMap<>();

    /** Notes a declaration. */
    void declare(Element variable, TreePath declaration) {
        declared.put(variable, declaration);
    }

    /** Where the only value of a variable stands; empty if that is not certain. */
    Optional<TreePath> value(Element variable) {
        TreePath declaration = declared.get(variable);
        return declaration != null
                        && declaration.getLeaf() instanceof VariableTree tree
                        && tree.getInitializer() != null
                        && !assigned(declaration).contains(tree.getName().toString())
                ? Optional.of(new TreePath(declaration, tree.getInitializer()))
                : Optional.empty();
    }

    /** The names that are assigned anywhere in the method around a variable, whatever they stand for there. */
    private Set<String> assigned(TreePath declaration) {
        TreePath member = declaration;
        while (member.getParentPath() != null && !(member.getParentPath().getLeaf() instanceof ClassTree)) {
            member = member.getParentPath();
        }
        Set<String> known = assigned.get(member.getLeaf());
        if (known == null) {
            known = new HashSet<>();
            new Assignments(known).scan(member.getLeaf(), null);
            assigned.put(member.getLeaf(), known);
        }
        return known;
    }

    private static final class Assignments extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Set<String> names;

        Assignments(Set<String> names) {
            this.names = names;
        }

        @Override
        public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
            note(tree.getVariable());
            return super.visitAssignment(tree, null);
        }

        @Override
        public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
            note(tree.getVariable());
            return super.visitCompoundAssignment(tree, null);
        }

        /** Whatever it does: the minus of a variable is rare. */
        @Override
        public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void nothing) {
            note(tree.getExpression());
            return super.visitUnary(tree, null);
        }

        private void note(Tree variable) {
            if (variable instanceof IdentifierTree name) {
                names.add(name.getName().toString());
            }
        }
    }
}
