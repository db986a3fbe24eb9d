package dev.tenon.processor.javac;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;

/**
 * A {@code @Bindings} in the source. The annotation is read by name, since the processor does not depend on the runtime.
 *
 * @param annotation where messages that belong to no spec file point
 * @param value the annotation's argument, likewise
 * @param everything what its {@code everything} says
 */
public record BindingsRequest(
        PackageElement element, AnnotationMirror annotation, AnnotationValue value, boolean everything) {

    public static final String ANNOTATION = "dev.tenon.runtime.Bindings";

    /** Empty if the annotation has no argument, of which the compiler complains itself. */
    public static Optional<BindingsRequest> of(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(ANNOTATION)) {
                boolean everything = argument(mirror, "everything")
                        .map(AnnotationValue::getValue)
                        .filter(Boolean.TRUE::equals)
                        .isPresent();
                return argument(mirror, "value")
                        .map(value -> new BindingsRequest((PackageElement) element, mirror, value, everything));
            }
        }
        return Optional.empty();
    }

    private static Optional<AnnotationValue> argument(AnnotationMirror annotation, String name) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> arguments = annotation.getElementValues();
        return arguments.keySet().stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .findFirst()
                .map(arguments::get);
    }

    /** The root spec file. */
    public String spec() {
        return String.valueOf(value.getValue());
    }

    public String packageName() {
        return element.getQualifiedName().toString();
    }
}
