package dev.tenon.spec.resolve;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.Word;
import java.util.List;

/** Lines that may stand once. */
final class Twice {

    private Twice() {}

    static void report(Reporter reporter, String keyword, List<Word> lines) {
        for (Word again : lines.subList(Math.min(1, lines.size()), lines.size())) {
            reporter.add(Diagnostic.of(Code.LINE_TWICE, again.where(), keyword)
                    .related(lines.get(0).where(), "first said here"));
        }
    }
}
