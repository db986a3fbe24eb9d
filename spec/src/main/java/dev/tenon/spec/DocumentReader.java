package dev.tenon.spec;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.parse.Parser;
import dev.tenon.spec.resolve.Includes;
import dev.tenon.spec.resolve.SpecFiles;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and parses a root file and what it includes. */
final class DocumentReader {

    private final SpecFiles files;
    private final Diagnostics diagnostics;

    DocumentReader(SpecFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** The root document first; none if it cannot be read. */
    List<Document> read(String rootPath) {
        List<Document> documents = new ArrayList<>();
        Span start = new Span(new Source(rootPath, ""), 0, 0);
        read(rootPath, start).ifPresent(documents::add);
        for (Document root : List.copyOf(documents)) {
            for (Includes.Included included : new Includes(files, diagnostics).of(root)) {
                documents.add(read(included.path(), included.by().where()).orElseGet(() -> unread(included.path())));
            }
        }
        return documents;
    }

    private Optional<Document> read(String path, Span by) {
        try {
            return Optional.of(Parser.parse(new Source(path, files.read(path)), diagnostics));
        } catch (IOException e) {
            diagnostics.add(Diagnostic.of(Code.UNREADABLE, by, path, e.getMessage()));
            return Optional.empty();
        }
    }

    /** Takes the place of a file that cannot be read: names that seem unknown may be declared in it. */
    private static Document unread(String path) {
        return new Document(new Source(path, ""), List.of(), false);
    }
}
