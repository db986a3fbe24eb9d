package dev.tenon.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * All declarations of a file, each in a line with its names, modifiers and annotations: once as they were meant to be emitted,
 * once as javac's parser sees them. Where the two differ, text of a spec has become code.
 */
final class Shape {

    /** What the place of a declaration says already, and so may be written or not. */
    private static final Set<Modifier> IMPLIED_IN_INTERFACES =
            EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.ABSTRACT, Modifier.FINAL);

    /** An annotation of a type, which stands among those of the member. */
    private static final String OF_TYPES = "Nullable";

    private static final Pattern PARAMETER = Pattern.compile("(?m)^@param (\\S+)");

    private final List<String> lines = new ArrayList<>();

    private Shape() {}

    static List<String> meant(JavaFile file) {
        Shape shape = new Shape();
        shape.add(file.packageName() + ".", file.typeSpec(), false);
        return shape.sorted();
    }

    static List<String> parsed(CompilationUnitTree unit) {
        Shape shape = new Shape();
        for (Tree declaration : unit.getTypeDecls()) {
            shape.add(unit.getPackageName() + ".", declaration, false);
        }
        return shape.sorted();
    }

    private List<String> sorted() {
        return lines.stream().sorted().toList();
    }

    private void add(String outer, TypeSpec type, boolean inInterface) {
        String name = outer + type.name();
        boolean isInterface = type.kind() == TypeSpec.Kind.INTERFACE;
        line(
                type.kind() + " " + name + " "
                        + type.typeVariables().stream().map(v -> v.name()).toList(),
                type.modifiers(),
                annotations(type.annotations()),
                inInterface || type.kind() != TypeSpec.Kind.CLASS);
        type.enumConstants().forEach((constant, body) -> lines.add("CONSTANT " + name + "." + constant));
        for (FieldSpec field : type.fieldSpecs()) {
            line(
                    "FIELD " + name + "." + field.name() + (field.initializer().isEmpty() ? "" : " ="),
                    field.modifiers(),
                    annotations(field.annotations()),
                    isInterface);
        }
        for (MethodSpec method : type.methodSpecs()) {
            line(
                    "METHOD " + name + "." + method.name() + names(method.parameters()),
                    method.modifiers(),
                    annotations(method.annotations()),
                    isInterface);
        }
        if (type.kind() == TypeSpec.Kind.RECORD) {
            components(type).forEach(component -> lines.add("COMPONENT " + name + "." + component));
        }
        type.typeSpecs().forEach(nested -> add(name + ".", nested, isInterface));
    }

    /** JavaPoet does not tell what a record is made of; ours are made of one value, or of what their Javadoc lists. */
    private static List<String> components(TypeSpec type) {
        Matcher parameter = PARAMETER.matcher(type.javadoc().toString());
        List<String> listed = parameter.results().map(found -> found.group(1)).toList();
        return listed.isEmpty() ? List.of("value") : listed;
    }

    private static List<String> names(List<ParameterSpec> parameters) {
        return parameters.stream().map(ParameterSpec::name).toList();
    }

    private static List<String> annotations(Collection<AnnotationSpec> annotations) {
        return annotations.stream()
                .map(annotation -> ((ClassName) annotation.type()).simpleName())
                .toList();
    }

    private void add(String outer, Tree declaration, boolean inInterface) {
        if (!(declaration instanceof ClassTree type)) {
            lines.add(declaration.getKind() + " " + outer + declaration);
            return;
        }
        String name = outer + type.getSimpleName();
        line(
                type.getKind() + " " + name + " "
                        + type.getTypeParameters().stream()
                                .map(v -> v.getName())
                                .toList(),
                type.getModifiers(),
                inInterface || type.getKind() != Tree.Kind.CLASS);
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field) {
                add(name, field, type);
            } else if (member instanceof MethodTree method) {
                add(name, method, type);
            } else {
                add(name + ".", member, type.getKind() == Tree.Kind.INTERFACE);
            }
        }
    }

    private void add(String owner, MethodTree method, ClassTree type) {
        if (type.getKind() == Tree.Kind.RECORD && method.getName().contentEquals("<init>")) {
            return;
        }
        List<String> parameters = method.getParameters().stream()
                .map(each -> each.getName().toString())
                .toList();
        line(
                "METHOD " + owner + "." + method.getName() + parameters,
                method.getModifiers(),
                type.getKind() == Tree.Kind.INTERFACE);
    }

    private void add(String owner, VariableTree field, ClassTree type) {
        boolean isStatic = field.getModifiers().getFlags().contains(Modifier.STATIC);
        String name = owner + "." + field.getName();
        if (type.getKind() == Tree.Kind.ENUM
                && isStatic
                && field.getType().toString().equals(type.getSimpleName().toString())) {
            lines.add("CONSTANT " + name);
        } else if (type.getKind() == Tree.Kind.RECORD && !isStatic) {
            lines.add("COMPONENT " + name);
        } else {
            line(
                    "FIELD " + name + (field.getInitializer() == null ? "" : " ="),
                    field.getModifiers(),
                    type.getKind() == Tree.Kind.INTERFACE);
        }
    }

    private void line(String what, ModifiersTree modifiers, boolean implied) {
        List<String> annotations = modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .map(type -> type.toString().replaceAll(".*\\.", ""))
                .filter(name -> !name.equals(OF_TYPES))
                .toList();
        line(what, modifiers.getFlags(), annotations, implied);
    }

    private void line(String what, Set<Modifier> modifiers, Collection<String> annotations, boolean implied) {
        String written = modifiers.stream()
                .filter(modifier -> !implied || !IMPLIED_IN_INTERFACES.contains(modifier))
                .map(Modifier::toString)
                .sorted()
                .collect(Collectors.joining(" "));
        lines.add(what + " " + written + " " + new TreeSet<>(annotations));
    }
}
