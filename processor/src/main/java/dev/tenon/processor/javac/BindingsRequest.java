package dev.tenon.processor.javac;

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

    public static BindingsRequest of(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(ANNOTATION)) {
                AnnotationValue value =
                        mirror.getElementValues().values().iterator().next();
                return new BindingsRequest((PackageElement) element, mirror, value);
            }
        }
        throw new IllegalArgumentException(element + " has no @Bindings");
    }

    /** The root spec file. */
    public String spec() {
        return String.valueOf(value.getValue());
    }

    public String packageName() {
        return element.getQualifiedName().toString();
    }
}
