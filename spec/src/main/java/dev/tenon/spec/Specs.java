package dev.tenon.spec;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.check.Checks;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.resolve.Publications;
import dev.tenon.spec.resolve.Resolver;
import dev.tenon.spec.resolve.SpecFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads specs: the front door. */
public final class Specs {

    private Specs() {}

    /** The same where nothing is published. */
    public static Loaded load(SpecFiles files, String rootPath) {
        return load(files, rootPath, Publications.NONE);
    }

    /**
     * Reads a root file and the files that belong to it, parses, resolves and checks. Whatever the files hold, nothing is thrown: mistakes are
     * in the diagnostics, all of them.
     *
     * @param publications the specs to which one can add
     */
    public static Loaded load(SpecFiles files, String rootPath, Publications publications) {
        return load(files, rootPath, publications, true);
    }

    /**
     * Reads once more what was right when its bindings were made: it is parsed and resolved, but not checked. There is no catalog if it is
     * wrong now, as that of a younger language may be.
     */
    public static Loaded published(SpecFiles files, String rootPath, Publications publications) {
        return load(files, rootPath, publications, false);
    }

    /** The same where nothing else is published. */
    public static Optional<Catalog> published(SpecFiles files, String rootPath) {
        return published(files, rootPath, Publications.NONE).catalog();
    }

    private static Loaded load(SpecFiles files, String rootPath, Publications publications, boolean checked) {
        Diagnostics diagnostics = new Diagnostics();
        List<Document> own = new DocumentReader(files, diagnostics).read(rootPath);
        if (own.isEmpty()) {
            return new Loaded(Optional.empty(), diagnostics, List.of(), Foundation.NONE);
        }
        Foundation foundation = new Foundations(publications, diagnostics).of(own);
        Catalog catalog = foundation.isPresent()
                ? extended(foundation, own, diagnostics, checked)
                : resolved(joined(own, foundation.documents()), diagnostics, checked);
        return new Loaded(
                diagnostics.hasErrors() ? Optional.empty() : Optional.of(catalog),
                diagnostics,
                own.stream().map(Document::source).toList(),
                foundation);
    }

    private static Catalog resolved(List<Document> documents, Diagnostics diagnostics, boolean checked) {
        Resolver.Resolved resolved = Resolver.resolve(documents, diagnostics);
        if (checked) {
            Checks.run(resolved.catalog(), resolved.origins(), diagnostics);
        }
        return resolved.catalog();
    }

    private static List<Document> joined(List<Document> first, List<Document> then) {
        List<Document> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private static Catalog extended(
            Foundation foundation, List<Document> own, Diagnostics diagnostics, boolean checked) {
        Diagnostics found = new Diagnostics();
        Resolver.Resolved resolved = Resolver.resolve(joined(foundation.documents(), own), found);
        Additions additions = new Additions(foundation, found);
        Catalog catalog = additions.withoutPublishedExamples(resolved.catalog());
        if (checked) {
            additions.checkDeclarations(own);
            additions.checkFields(catalog);
            new AddedRules(foundation, catalog, resolved.origins(), found).check();
            Checks.run(catalog, resolved.origins(), found);
        }
        foundation.report(found, diagnostics);
        return catalog;
    }
}
