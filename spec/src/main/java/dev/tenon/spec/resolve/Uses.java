package dev.tenon.spec.resolve;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.document.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the files that a file uses. Whether they are there shows when they are read. */
public final class Uses {

    private final String folder;
    private final Diagnostics diagnostics;

    /** Of files that are used from wherever under the root file's folder. */
    public Uses(Document root, Diagnostics diagnostics) {
        String path = root.source().path();
        this.folder = path.substring(0, path.lastIndexOf('/') + 1);
        this.diagnostics = diagnostics;
    }

    /** The used files, in the order of the lines. */
    public List<Includes.Included> of(Document document) {
        Map<String, Word> said = new HashMap<>();
        return document.uses().stream()
                .flatMap(word -> path(word).stream())
                .filter(each -> isFirst(each, document, said))
                .toList();
    }

    private Optional<Includes.Included> path(Word word) {
        String text = word.text();
        boolean inside = Includes.isInside(text);
        if (inside && text.indexOf('*') < 0 && text.endsWith(".tenon")) {
            return Optional.of(new Includes.Included(folder + text, word));
        }
        diagnostics.add(Diagnostic.of(inside ? Code.USE_PATH : Code.INCLUDE_PATTERN, word.where(), text)
                .hint("write the path of one file from the root file's folder, such as `use \"types/money.tenon\"`"));
        return Optional.empty();
    }

    private boolean isFirst(Includes.Included used, Document document, Map<String, Word> said) {
        Word by = used.by();
        Word first = said.putIfAbsent(used.path(), by);
        if (first != null) {
            diagnostics.add(Diagnostic.of(Code.LINE_TWICE, by.where(), "use \"" + by.text() + '"')
                    .related(first.where(), "first said here"));
        } else if (used.path().equals(document.source().path())) {
            diagnostics.add(Diagnostic.of(Code.USES_ITSELF, by.where()).hint("take this line out"));
        }
        return first == null && !used.path().equals(document.source().path());
    }
}
