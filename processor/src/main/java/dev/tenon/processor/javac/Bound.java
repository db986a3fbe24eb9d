package dev.tenon.processor.javac;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.tenon.processor.calls.PublishedApi;
import dev.tenon.processor.calls.Shape;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Looks up what a call means: javac's symbols in terms of bindings. */
final class Bound {

    private static final String PAGED = "dev.tenon.runtime.http.Paged";

    private final Trees trees;
    private final PublishedSpecs specs;

    Bound(Trees trees, PublishedSpecs specs) {
        this.trees = trees;
        this.specs = specs;
    }

    /**
     * A method of bindings.
     *
     * @param type the class around it whose builder it belongs to, if it belongs to one
     */
    record Method(PublishedApi api, TypeElement owner, String name, Optional<TypeElement> type) {

        String ownerName() {
            return owner.getQualifiedName().toString();
        }

        Optional<Shape> shape() {
            return type.flatMap(found -> api.shape(found.getQualifiedName().toString()));
        }

        /** Whether it is a method of the class itself, and not of its builder or of a stage. */
        boolean isDirect() {
            return type.filter(owner::equals).isPresent();
        }
    }

    Trees trees() {
        return trees;
    }

    /** What a constant of an enum's class is in JSON. */
    Optional<String> wire(TypeElement owner, String constant) {
        return specs.of(owner).flatMap(api -> api.wire(owner.getQualifiedName().toString(), constant));
    }

    /** Whether a method makes of a value what means the same in JSON: {@code of} of an enum or of a union. */
    boolean isConversion(TypeElement owner, CharSequence method) {
        String type = owner.getQualifiedName().toString();
        return method.toString().equals("of")
                && specs.of(owner)
                        .filter(api -> api.enumType(type).isPresent() || api.isUnion(type))
                        .isPresent();
    }

    /** Whether an expression is a list of pages, of which none is asked for yet. */
    boolean isPaged(TreePath path) {
        return trees.getTypeMirror(path) instanceof DeclaredType type
                && type.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(PAGED);
    }

    /** The method that is called; empty if it is nobody's, or not of bindings. */
    Optional<Method> method(TreePath path, MethodInvocationTree call) {
        Element element = trees.getElement(new TreePath(path, call.getMethodSelect()));
        return element instanceof ExecutableElement method && method.getEnclosingElement() instanceof TypeElement owner
                ? specs.of(owner)
                        .map(api ->
                                new Method(api, owner, method.getSimpleName().toString(), around(api, owner)))
                : Optional.empty();
    }

    /** The stage on which a method is called that it does not have. */
    Optional<Method> missing(TreePath path, MethodInvocationTree call) {
        if (!(call.getMethodSelect() instanceof MemberSelectTree select)
                || trees.getElement(new TreePath(path, select)) instanceof ExecutableElement) {
            return Optional.empty();
        }
        TreePath selected = new TreePath(path, select);
        TypeMirror receiver = trees.getTypeMirror(new TreePath(selected, select.getExpression()));
        return receiver instanceof DeclaredType declared && declared.asElement() instanceof TypeElement stage
                ? specs.of(stage)
                        .map(api ->
                                new Method(api, stage, select.getIdentifier().toString(), around(api, stage)))
                : Optional.empty();
    }

    private static Optional<TypeElement> around(PublishedApi api, TypeElement owner) {
        for (Element type = owner; type instanceof TypeElement found; type = type.getEnclosingElement()) {
            if (api.shape(found.getQualifiedName().toString()).isPresent()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
