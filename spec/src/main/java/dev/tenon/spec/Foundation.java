package dev.tenon.spec;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.diagnostics.Severity;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.document.ExtendedUse;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is published already of the api that a spec adds to. Of another spec it is empty.
 *
 * <p>Its files are part of the spec like any other, but nothing is emitted for them, and of their mistakes nothing is said.
 */
public final class Foundation {

    /** Of a spec that declares its api itself. */
    static final Foundation NONE = new Foundation(List.of(), new IdentityHashMap<>(), Optional.empty());

    private final List<Document> documents;
    private final IdentityHashMap<Source, String> packages;
    private final Optional<ExtendedUse> use;

    private Foundation(List<Document> documents, IdentityHashMap<Source, String> packages, Optional<ExtendedUse> use) {
        this.documents = documents;
        this.packages = packages;
        this.use = use;
    }

    /** Empty, where something should be: names that seem unknown may be declared in it. */
    static Foundation missing(ExtendedUse use) {
        Document unread = DocumentReader.unread(use.packageName().text());
        return new Foundation(List.of(unread), new IdentityHashMap<>(), Optional.of(use));
    }

    /** The same of a line that adds to nothing, since it may not stand where it stands. */
    static Foundation misplaced(ExtendedUse use) {
        return new Foundation(missing(use).documents, new IdentityHashMap<>(), Optional.empty());
    }

    /** These files, whose declarations have classes in the package that the line names, on a foundation of their own. */
    static Foundation of(Foundation below, List<Document> documents, ExtendedUse use) {
        List<Document> all = new ArrayList<>(below.documents);
        all.addAll(documents);
        IdentityHashMap<Source, String> packages = new IdentityHashMap<>(below.packages);
        documents.forEach(
                document -> packages.put(document.source(), use.packageName().text()));
        return new Foundation(List.copyOf(all), packages, Optional.of(use));
    }

    List<Document> documents() {
        return documents;
    }

    Optional<ExtendedUse> use() {
        return use;
    }

    /** Whether the spec adds to a published one. */
    public boolean isPresent() {
        return use.isPresent();
    }

    /** All packages of what is published. */
    public Set<String> packages() {
        return Set.copyOf(packages.values());
    }

    /** The package with the class of what is declared at a place; empty if it is the spec's own. */
    public Optional<String> packageOf(Span where) {
        return Optional.ofNullable(packages.get(where.source()));
    }

    /**
     * Adds what was found to what is said: of two places that do not go together the one in the spec itself. What is published was right when it
     * was published; if it is wrong now, it is of another Tenon.
     */
    public void report(Diagnostics found, Diagnostics said) {
        for (Diagnostic diagnostic : found.sorted()) {
            if (packageOf(diagnostic.where()).isEmpty()) {
                said.add(diagnostic);
            } else {
                turned(diagnostic).or(() -> misfit(diagnostic)).ifPresent(said::add);
            }
        }
    }

    private Optional<Diagnostic> turned(Diagnostic diagnostic) {
        return diagnostic.related().stream()
                .map(Diagnostic.Related::where)
                .filter(place -> packageOf(place).isEmpty())
                .findFirst()
                .map(own -> new Diagnostic(diagnostic.code(), own, diagnostic.message(), diagnostic.hint(), List.of())
                        .related(diagnostic.where(), "published here"));
    }

    private Optional<Diagnostic> misfit(Diagnostic diagnostic) {
        return use.filter(line -> diagnostic.code().severity() == Severity.ERROR)
                .map(line -> misfit(line, diagnostic.message() + " at " + diagnostic.where()));
    }

    /** A diagnostic at the line that names the bindings. */
    static Diagnostic misfit(ExtendedUse line, String why) {
        return Diagnostic.of(
                        Code.OTHER_BINDINGS,
                        line.packageName().where(),
                        line.packageName().text(),
                        why)
                .hint("make them, and these, with one version of Tenon");
    }
}
