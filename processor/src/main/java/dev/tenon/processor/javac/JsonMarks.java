package dev.tenon.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.tenon.processor.calls.JsonType;
import dev.tenon.processor.json.JsonFindings;
import dev.tenon.processor.json.TracedText;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Looks at constants that are marked as JSON of a type. */
final class JsonMarks {

    static final String ANNOTATION = "dev.tenon.runtime.JsonOf";

    private static final Span NOWHERE = new Span(new Source("", ""), 0, 0);

    private final Trees trees;
    private final PublishedSpecs specs;
    private final JsonReport report;
    private final JsonConstants constants;
    private final JsonResources resources;

    JsonMarks(Trees trees, PublishedSpecs specs, Resources resources) {
        this.trees = trees;
        this.specs = specs;
        this.report = new JsonReport(trees);
        this.constants = new JsonConstants(trees);
        this.resources = new JsonResources(resources);
    }

    /** Looks at a variable, which few have a mark on. */
    void see(TreePath variable) {
        ModifiersTree modifiers = ((VariableTree) variable.getLeaf()).getModifiers();
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            TreePath path = new TreePath(new TreePath(variable, modifiers), annotation);
            Element named = trees.getElement(new TreePath(path, annotation.getAnnotationType()));
            if (named instanceof TypeElement type && type.getQualifiedName().contentEquals(ANNOTATION)) {
                mirror(variable, type).ifPresent(mirror -> check(variable, mirror, path));
            }
        }
    }

    private Optional<? extends AnnotationMirror> mirror(TreePath variable, TypeElement annotation) {
        Element marked = trees.getElement(variable);
        return marked == null
                ? Optional.empty()
                : marked.getAnnotationMirrors().stream()
                        .filter(mirror -> mirror.getAnnotationType().asElement().equals(annotation))
                        .findFirst();
    }

    private void check(TreePath variable, AnnotationMirror mirror, TreePath annotation) {
        if (!(PublishedClasses.argument(mirror, "value") instanceof TypeMirror type)
                || type.getKind() == TypeKind.ERROR) {
            return;
        }
        Optional<JsonType> json = json(type);
        if (json.isEmpty()) {
            if (!isUnread(type)) {
                report.mark(
                        Diagnostic.of(Code.JSON_TYPE, NOWHERE, type)
                                .hint(
                                        "name an action, its `Create` or `Update`, an abstract action, an object, an enum or a union"),
                        annotation);
            }
            return;
        }
        text(variable).ifPresent(text -> {
            boolean resource = Boolean.TRUE.equals(PublishedClasses.argument(mirror, "resource"));
            if (resource) {
                resource(text.text(), json.get(), annotation);
            } else {
                constant(text, json.get(), variable);
            }
        });
    }

    private Optional<JsonType> json(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? specs.of(element)
                        .flatMap(api -> api.json(element.getQualifiedName().toString()))
                : Optional.empty();
    }

    /** Bindings of a younger Tenon: what they stand for is not known here. */
    private boolean isUnread(TypeMirror type) {
        return type instanceof DeclaredType declared && specs.isUnread(declared.asElement());
    }

    private Optional<TracedText> text(TreePath variable) {
        VariableTree tree = (VariableTree) variable.getLeaf();
        TreePath place = variable;
        Optional<TracedText> text = Optional.empty();
        if (tree.getInitializer() != null) {
            place = new TreePath(place, tree.getInitializer());
            TypeMirror type = trees.getTypeMirror(place);
            if (type == null || type.getKind() == TypeKind.ERROR) {
                return Optional.empty();
            }
            text = type.toString().equals("java.lang.String") ? constants.of(place) : Optional.empty();
        }
        if (text.isEmpty()) {
            report.mark(
                    Diagnostic.of(Code.JSON_CONSTANT, NOWHERE, tree.getName())
                            .hint(
                                    "give it as a string literal or a text block, or mark the name of its resource with `resource = true`"),
                    place);
        }
        return text;
    }

    private void constant(TracedText text, JsonType type, TreePath variable) {
        TreePath initializer = new TreePath(variable, ((VariableTree) variable.getLeaf()).getInitializer());
        Source json = new Source("", text.text());
        report.constant(JsonFindings.ofConstant(json, type), json, text, initializer);
    }

    private void resource(String name, JsonType type, TreePath annotation) {
        JsonResources.Read read = resources.read(name, annotation.getCompilationUnit());
        read.problem().ifPresent(problem -> report.mark(problem, annotation));
        read.text().ifPresent(json -> report.resource(JsonFindings.of(json, type), json, annotation));
        if (read.text().isEmpty() && read.problem().isEmpty()) {
            report.note(
                    "the resource \"" + name + "\" is not checked: without annotation processing, javac tells no plugin"
                            + " its class path",
                    annotation);
        }
    }
}
