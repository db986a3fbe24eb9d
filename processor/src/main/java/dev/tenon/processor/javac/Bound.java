package dev.tenon.processor.javac;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.tenon.processor.calls.PublishedApi;
import dev.tenon.processor.calls.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Looks up what a call means: javac's symbols in terms of bindings. */
final class Bound {

    private static final String PAGED = "dev.tenon.runtime.http.Paged";

    private final Trees trees;
    private final PublishedSpecs specs;
    private final Map<TypeElement, Optional<Owner>> owners = new HashMap<>();
    private final Map<Element, Optional<Method>> methods = new HashMap<>();

    Bound(Trees trees, PublishedSpecs specs) {
        this.trees = trees;
        this.specs = specs;
    }

    /**
     * A class of bindings.
     *
     * @param shape what its methods help to make, if it is that, its builder or a stage
     * @param isShape whether it is what they make, and not its builder or a stage
     */
    record Owner(PublishedApi api, String name, Optional<Shape> shape, boolean isShape) {

        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /** A method of bindings. */
    record Method(Owner owner, String name) {

        PublishedApi api() {
            return owner.api();
        }

        Optional<Shape> shape() {
            return owner.shape();
        }

        /** Whether it is a method of the class itself, and not of its builder or of a stage. */
        boolean isDirect() {
            return owner.isShape();
        }
    }

    Trees trees() {
        return trees;
    }

    /** What a constant of an enum's class is in JSON. */
    Optional<String> wire(TypeElement type, String constant) {
        return owner(type).flatMap(owner -> owner.api().wire(owner.name(), constant));
    }

    /** Whether a method makes of a value what means the same in JSON: {@code of} of an enum or of a union. */
    boolean isConversion(TypeElement type, Name method) {
        return method.contentEquals("of")
                && owner(type)
                        .filter(owner -> owner.api().enumType(owner.name()).isPresent()
                                || owner.api().isUnion(owner.name()))
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
        Optional<Method> known = methods.get(element);
        if (known == null) {
            known = element instanceof ExecutableElement method ? method(method) : Optional.empty();
            methods.put(element, known);
        }
        return known;
    }

    private Optional<Method> method(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement type
                ? owner(type)
                        .map(owner -> new Method(owner, method.getSimpleName().toString()))
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
                ? owner(stage)
                        .map(owner -> new Method(owner, select.getIdentifier().toString()))
                : Optional.empty();
    }

    private Optional<Owner> owner(TypeElement type) {
        Optional<Owner> known = owners.get(type);
        if (known == null) {
            known = specs.of(type).map(api -> owner(api, type));
            owners.put(type, known);
        }
        return known;
    }

    private static Owner owner(PublishedApi api, TypeElement type) {
        String name = type.getQualifiedName().toString();
        return new Owner(api, name, around(api, type), api.shape(name).isPresent());
    }

    private static Optional<Shape> around(PublishedApi api, TypeElement type) {
        Optional<Shape> shape = api.shape(type.getQualifiedName().toString());
        return shape.isEmpty() && type.getEnclosingElement() instanceof TypeElement outer ? around(api, outer) : shape;
    }
}
