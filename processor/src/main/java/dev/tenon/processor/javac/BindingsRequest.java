package dev.tenon.processor.javac;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/**
 * A {@code @Bindings} in the source. The annotation is read by name, since the processor does not depend on the runtime.
 *
 * @param annotation where messages that belong to no spec file point
 * @param value the annotation's argument, likewise
 */
public record BindingsRequest(PackageElement element, AnnotationMirror annotation, AnnotationValue value) {

    public static final String ANNOTATION = "dev.tenon.runtime.Bindings";

    /** Empty if the annotation has no argument, of which the compiler complains itself. */
    public static Optional<BindingsRequest> of(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(ANNOTATION)) {
                return mirror.getElementValues().values().stream()
                        .findFirst()
                        .map(value -> new BindingsRequest((PackageElement) element, mirror, value));
            }
        }
        return Optional.empty();
    }

    /** The root spec file. */
    public String spec() {
        return String.valueOf(value.getValue());
    }

    public String packageName() {
        return element.getQualifiedName().toString();
    }
}
