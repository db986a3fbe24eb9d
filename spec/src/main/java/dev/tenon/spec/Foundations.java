package dev.tenon.spec;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.document.ApiDeclaration;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.document.ExtendedUse;
import dev.tenon.spec.resolve.Publications;
import dev.tenon.spec.resolve.Published;
import dev.tenon.spec.resolve.Resolver;
import dev.tenon.spec.resolve.SpecTexts;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a spec adds to. */
final class Foundations {

    private final Publications publications;
    private final Diagnostics diagnostics;
    private final Set<String> below;

    Foundations(Publications publications, Diagnostics diagnostics) {
        this(publications, diagnostics, Set.of());
    }

    /** @param below the packages that stand on this one already, so that a circle ends */
    private Foundations(Publications publications, Diagnostics diagnostics, Set<String> below) {
        this.publications = publications;
        this.diagnostics = diagnostics;
        this.below = below;
    }

    /** Of documents, the root first. */
    Foundation of(List<Document> documents) {
        Document root = documents.get(0);
        for (Document other : documents.subList(1, documents.size())) {
            other.extended().forEach(this::reportPlace);
        }
        if (root.extended().isEmpty()) {
            return documents.stream()
                    .flatMap(document -> document.extended().stream())
                    .findFirst()
                    .map(Foundation::misplaced)
                    .orElse(Foundation.NONE);
        }
        ExtendedUse use = root.extended().get(0);
        for (ExtendedUse second : root.extended().subList(1, root.extended().size())) {
            diagnostics.add(Diagnostic.of(Code.EXTENDS_TWICE, place(second))
                    .hint("make a spec of its own for it, with a package of its own")
                    .related(place(use), "the first one"));
        }
        if (!root.all(ApiDeclaration.class).isEmpty()) {
            reportPlace(use);
            return Foundation.misplaced(use);
        }
        return find(use).orElseGet(() -> Foundation.missing(use));
    }

    private static Span place(ExtendedUse use) {
        return use.api().where().to(use.packageName().where());
    }

    private void reportPlace(ExtendedUse use) {
        diagnostics.add(Diagnostic.of(Code.EXTENSION_PLACE, place(use))
                .hint("make it the first line of a root file that has no `api { … }`"));
    }

    private Optional<Foundation> find(ExtendedUse use) {
        String packageName = use.packageName().text();
        Optional<Published> found = below.contains(packageName) ? Optional.empty() : publications.find(packageName);
        if (found.isEmpty()) {
            diagnostics.add(Diagnostic.of(Code.NO_BINDINGS, use.packageName().where(), packageName)
                    .hint("name the package whose classes are used, and see that their jar is on the class path"));
            return Optional.empty();
        }
        int format = found.get().format();
        if (format != Published.FORMAT) {
            String who = format < Published.FORMAT ? "an older" : "a younger";
            diagnostics.add(Foundation.misfit(use, who + " Tenon made them"));
            return Optional.empty();
        }
        return read(use, found.get());
    }

    private Optional<Foundation> read(ExtendedUse use, Published published) {
        String packageName = use.packageName().text();
        // So that their places are told from those of the spec itself.
        String folder = packageName + "/";
        Map<String, String> texts = new HashMap<>();
        published.texts().forEach((path, text) -> texts.put(folder + path, text));
        Diagnostics mistakes = new Diagnostics();
        List<Document> documents = new DocumentReader(new SpecTexts(texts), mistakes).read(folder + published.root());
        if (documents.isEmpty() || mistakes.hasErrors()) {
            return unreadable(use, mistakes);
        }
        Set<String> above = new HashSet<>(below);
        above.add(packageName);
        Foundation foundation =
                Foundation.of(new Foundations(publications, mistakes, above).of(documents), documents, use);
        List<Document> all = new ArrayList<>(foundation.documents());
        Catalog catalog = Resolver.resolve(all, mistakes).catalog();
        if (mistakes.hasErrors()) {
            return unreadable(use, mistakes);
        }
        if (!catalog.api().name().equals(use.api().text())) {
            String name = catalog.api().name();
            diagnostics.add(Diagnostic.of(
                            Code.OTHER_API,
                            use.api().where(),
                            packageName,
                            name,
                            use.api().text())
                    .hint("write `use " + name + " from \"" + packageName + "\"`"));
            return Optional.empty();
        }
        return Optional.of(foundation);
    }

    private Optional<Foundation> unreadable(ExtendedUse use, Diagnostics mistakes) {
        String first = mistakes.sorted().stream()
                .findFirst()
                .map(mistake -> mistake.message() + " at " + mistake.where())
                .orElse("their spec is not to be read");
        diagnostics.add(Foundation.misfit(use, first));
        return Optional.empty();
    }
}
