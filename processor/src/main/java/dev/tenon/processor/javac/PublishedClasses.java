package dev.tenon.processor.javac;

import dev.tenon.spec.resolve.Publications;
import dev.tenon.spec.resolve.Published;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the specs that bindings carry in their class files, on the class path and on the module path. */
public final class PublishedClasses implements Publications {

    private static final String CARRIER = "TenonSpec";
    private static final String ANNOTATION = "dev.tenon.runtime.PublishedSpec";

    private final Elements elements;

    public PublishedClasses(Elements elements) {
        this.elements = elements;
    }

    @Override
    public Optional<Published> find(String packageName) {
        return Optional.ofNullable(elements.getTypeElement(carrier(packageName)))
                .flatMap(PublishedClasses::in);
    }

    /** The same of a package of which is known in which module it is: javac asks no other. */
    Optional<Published> find(PackageElement around) {
        String packageName = around.getQualifiedName().toString();
        ModuleElement module = elements.getModuleOf(around);
        return module == null
                ? find(packageName)
                : Optional.ofNullable(elements.getTypeElement(module, carrier(packageName)))
                        .flatMap(PublishedClasses::in);
    }

    private static String carrier(String packageName) {
        return packageName + "." + CARRIER;
    }

    private static Optional<Published> in(TypeElement carrier) {
        return carrier.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals(ANNOTATION))
                .findFirst()
                .map(PublishedClasses::read);
    }

    private static Published read(AnnotationMirror spec) {
        Map<String, String> texts = new TreeMap<>();
        for (AnnotationValue file : list(argument(spec, "files"))) {
            AnnotationMirror one = (AnnotationMirror) file.getValue();
            String text = list(argument(one, "text")).stream()
                    .map(piece -> String.valueOf(piece.getValue()))
                    .collect(Collectors.joining());
            texts.put(String.valueOf(argument(one, "path")), text);
        }
        int format = argument(spec, "format") instanceof Integer number ? number : 0;
        return new Published(format, String.valueOf(argument(spec, "root")), texts);
    }

    @SuppressWarnings("unchecked") // That is how annotation values are arrays.
    private static List<? extends AnnotationValue> list(Object value) {
        return value instanceof List<?> list ? (List<? extends AnnotationValue>) list : List.of();
    }

    /** The value of an argument that is written; empty text if none is. */
    static Object argument(AnnotationMirror annotation, String name) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> entry.getValue().getValue())
                .findFirst()
                .orElse("");
    }
}
