package dev.tenon.processor.javac;

import dev.tenon.processor.calls.PublishedApi;
import dev.tenon.spec.resolve.SpecTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the spec that bindings carry in their class files. Each is read once, when the first call is seen. */
final class PublishedSpecs {

    private static final String CARRIER = "TenonSpec";
    private static final String ANNOTATION = "dev.tenon.runtime.PublishedSpec";

    private final Elements elements;
    private final Map<String, Optional<PublishedApi>> byPackage = new HashMap<>();

    PublishedSpecs(Elements elements) {
        this.elements = elements;
    }

    /** The bindings of which a class is part, if it is part of any. */
    Optional<PublishedApi> of(Element type) {
        PackageElement around = elements.getPackageOf(type);
        if (around == null) {
            return Optional.empty();
        }
        String name = around.getQualifiedName().toString();
        Optional<PublishedApi> known = byPackage.get(name);
        if (known == null) {
            known = read(name);
            byPackage.put(name, known);
        }
        return known;
    }

    /** Whether a class is part of bindings whose spec cannot be read here. */
    boolean isUnread(Element type) {
        PackageElement around = elements.getPackageOf(type);
        return of(type).isEmpty()
                && around != null
                && elements.getTypeElement(around.getQualifiedName() + "." + CARRIER) != null;
    }

    private Optional<PublishedApi> read(String packageName) {
        TypeElement carrier = elements.getTypeElement(packageName + "." + CARRIER);
        return carrier == null
                ? Optional.empty()
                : carrier.getAnnotationMirrors().stream()
                        .filter(mirror -> mirror.getAnnotationType().toString().equals(ANNOTATION))
                        .findFirst()
                        .flatMap(mirror -> read(mirror, packageName));
    }

    private static Optional<PublishedApi> read(AnnotationMirror spec, String packageName) {
        Map<String, String> texts = new TreeMap<>();
        for (AnnotationValue file : list(argument(spec, "files"))) {
            AnnotationMirror one = (AnnotationMirror) file.getValue();
            String text = list(argument(one, "text")).stream()
                    .map(piece -> String.valueOf(piece.getValue()))
                    .collect(Collectors.joining());
            texts.put(String.valueOf(argument(one, "path")), text);
        }
        return PublishedApi.read(new SpecTexts(texts), String.valueOf(argument(spec, "root")), packageName);
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
