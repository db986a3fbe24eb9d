package dev.tenon.spec;

import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.check.Checks;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.resolve.Resolver;
import dev.tenon.spec.resolve.SpecFiles;
import java.util.List;
import java.util.Optional;

/** Loads specs: the front door. */
public final class Specs {

    private Specs() {}

    /**
     * Reads a root file and the files that belong to it, parses, resolves and checks. Whatever the files hold, nothing is thrown: mistakes are
     * in the diagnostics, all of them.
     */
    public static Loaded load(SpecFiles files, String rootPath) {
        Diagnostics diagnostics = new Diagnostics();
        List<Document> documents = new DocumentReader(files, diagnostics).read(rootPath);
        if (documents.isEmpty()) {
            return new Loaded(Optional.empty(), diagnostics, List.of());
        }
        Resolver.Resolved resolved = Resolver.resolve(documents, diagnostics);
        Checks.run(resolved.catalog(), resolved.origins(), diagnostics);
        return new Loaded(
                diagnostics.hasErrors() ? Optional.empty() : Optional.of(resolved.catalog()),
                diagnostics,
                documents.stream().map(Document::source).toList());
    }

    /**
     * Reads once more what was right when its bindings were made: it is parsed and resolved, but not checked. Empty if it is wrong now,
     * as that of a younger language may be.
     */
    public static Optional<Catalog> published(SpecFiles files, String rootPath) {
        Diagnostics diagnostics = new Diagnostics();
        List<Document> documents = new DocumentReader(files, diagnostics).read(rootPath);
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        Resolver.Resolved resolved = Resolver.resolve(documents, diagnostics);
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(resolved.catalog());
    }
}
