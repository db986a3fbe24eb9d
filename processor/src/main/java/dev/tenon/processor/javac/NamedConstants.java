package dev.tenon.processor.javac;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.tenon.spec.json.JsonNode;
import dev.tenon.spec.source.Span;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What a name stands for: a constant of the program, of an emitted enum or of Java itself. */
final class NamedConstants {

    private final Trees trees;
    private final Bound bound;
    private final Variables variables;

    /** Names whose values are being looked for: constants may refer to each other in a circle. */
    private final Set<Element> open = new HashSet<>();

    /** Each value is looked for once: in a chain of variables it would else be at every use of every one. */
    private final Map<Element, JsonNode> known = new HashMap<>();

    NamedConstants(Bound bound, Variables variables) {
        this.trees = bound.trees();
        this.bound = bound;
        this.variables = variables;
    }

    /**
     * The value at a place where a name stands.
     *
     * @param values what an expression is
     */
    JsonNode of(TreePath path, Span where, Function<TreePath, JsonNode> values) {
        if (!(trees.getElement(path) instanceof VariableElement variable)) {
            return new JsonNode.Unknown(true, where);
        }
        if (variable.getConstantValue() != null) {
            return Literals.ofValue(variable.getConstantValue(), where);
        }
        JsonNode found = known.get(variable);
        if (found == null) {
            found = value(variable, path)
                    .filter(value -> open.add(variable))
                    .map(value -> {
                        JsonNode node = mayChange(value) ? new JsonNode.Unknown(true, where) : values.apply(value);
                        open.remove(variable);
                        return node;
                    })
                    .orElseGet(() -> ofField(variable, where));
            known.put(variable, found);
        }
        return Moved.to(where, found);
    }

    private Optional<TreePath> value(VariableElement variable, TreePath use) {
        return variable.getKind() == ElementKind.LOCAL_VARIABLE ? variables.value(variable) : field(variable, use);
    }

    /** Of a constant in the same file: what stands in others may not be understood yet. */
    private Optional<TreePath> field(VariableElement variable, TreePath use) {
        boolean constant = variable.getKind() == ElementKind.FIELD
                && variable.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL));
        TreePath declaration = constant ? trees.getPath(variable) : null;
        return declaration != null
                        && declaration.getCompilationUnit().equals(use.getCompilationUnit())
                        && declaration.getLeaf() instanceof VariableTree tree
                        && tree.getInitializer() != null
                ? Optional.of(new TreePath(declaration, tree.getInitializer()))
                : Optional.empty();
    }

    /** The items of such a list can be replaced through its variable. */
    private static boolean mayChange(TreePath value) {
        return value.getLeaf() instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().endsWith("asList");
    }

    private JsonNode ofField(VariableElement variable, Span where) {
        String name = variable.getSimpleName().toString();
        if (!(variable.getEnclosingElement() instanceof TypeElement owner)) {
            return new JsonNode.Unknown(true, where);
        }
        if (owner.getQualifiedName().contentEquals(Month.class.getName())) {
            return new JsonNode.Num(String.valueOf(Month.valueOf(name).getValue()), where);
        }
        return bound.wire(owner, name)
                .<JsonNode>map(wire -> new JsonNode.Str(wire, where))
                .orElseGet(() -> KnownCalls.field(owner.getQualifiedName() + "." + name, where));
    }
}
