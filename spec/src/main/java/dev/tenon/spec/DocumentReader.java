package dev.tenon.spec;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.parse.Parser;
import dev.tenon.spec.parse.SourceLimits;
import dev.tenon.spec.resolve.FileTooLargeException;
import dev.tenon.spec.resolve.Includes;
import dev.tenon.spec.resolve.SpecFiles;
import dev.tenon.spec.resolve.Uses;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and parses a root file, what it includes, and what these use. */
final class DocumentReader {

    private final SpecFiles files;
    private final Diagnostics diagnostics;
    private final Budget budget;

    DocumentReader(SpecFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
        this.budget = new Budget(diagnostics);
    }

    /** The root document first; none if it cannot be read. */
    List<Document> read(String rootPath) {
        Optional<Document> root = read(rootPath, new Span(new Source(rootPath, ""), 0, 0));
        return root.map(this::withOthers).orElse(List.of());
    }

    /** Each file is read once, however many others stand on it, so that circles do no harm. */
    private List<Document> withOthers(Document root) {
        Uses uses = new Uses(root, diagnostics);
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put(root.source().path(), root);
        Deque<Includes.Included> waiting = new ArrayDeque<>(new Includes(files, diagnostics).of(root));
        waiting.addAll(uses.of(root));
        while (!waiting.isEmpty()) {
            Includes.Included next = waiting.remove();
            String path = next.path();
            if (!documents.containsKey(path)) {
                Document document = read(path, next.by().where()).orElseGet(() -> unread(path));
                documents.put(path, document);
                waiting.addAll(uses.of(document));
            }
        }
        return List.copyOf(documents.values());
    }

    private Optional<Document> read(String path, Span by) {
        if (!budget.admitsFile(by)) {
            return Optional.empty();
        }
        try {
            return parsed(new Source(path, files.read(path)), by);
        } catch (FileTooLargeException e) {
            diagnostics.add(SourceLimits.tooLarge(path, by));
            return Optional.empty();
        } catch (IOException e) {
            diagnostics.add(Diagnostic.of(Code.UNREADABLE, by, path, e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Document> parsed(Source source, Span by) {
        Optional<Diagnostic> exceeded = SourceLimits.exceeded(source);
        exceeded.ifPresent(diagnostics::add);
        return exceeded.isPresent() || !budget.admits(source, by)
                ? Optional.empty()
                : Optional.of(Parser.parse(source, diagnostics));
    }

    /** Takes the place of a file that cannot be read: names that seem unknown may be declared in it. */
    static Document unread(String path) {
        return new Document(new Source(path, ""), List.of(), List.of(), List.of(), false);
    }
}
