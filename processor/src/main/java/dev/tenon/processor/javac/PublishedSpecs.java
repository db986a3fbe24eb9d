package dev.tenon.processor.javac;

import dev.tenon.processor.calls.PublishedApi;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Finds the spec that bindings carry in their class files. Each is read once, when the first call is seen. */
final class PublishedSpecs {

    private final Elements elements;
    private final PublishedClasses publications;
    private final Map<PackageElement, Optional<PublishedApi>> byPackage = new HashMap<>();

    PublishedSpecs(Elements elements) {
        this.elements = elements;
        this.publications = new PublishedClasses(elements);
    }

    /** The bindings of which a class is part, if it is part of any. */
    Optional<PublishedApi> of(Element type) {
        PackageElement around = elements.getPackageOf(type);
        if (around == null) {
            return Optional.empty();
        }
        Optional<PublishedApi> known = byPackage.get(around);
        if (known == null) {
            known = read(around);
            byPackage.put(around, known);
        }
        return known;
    }

    /** Whether a class is part of bindings whose spec cannot be read here. */
    boolean isUnread(Element type) {
        PackageElement around = elements.getPackageOf(type);
        return of(type).isEmpty() && around != null && publications.find(around).isPresent();
    }

    private Optional<PublishedApi> read(PackageElement around) {
        String packageName = around.getQualifiedName().toString();
        return publications.find(around).flatMap(found -> PublishedApi.read(found, packageName, publications));
    }
}
