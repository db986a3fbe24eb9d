package dev.tenon.spec.diagnostics;

import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;

/** Prints diagnostics for people: place, message, the line with carets under the exact characters, cure, related places. */
public final class DiagnosticPrinter {

    private DiagnosticPrinter() {}

    /** All of a list, in its order. */
    public static String print(Iterable<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            out.append(print(diagnostic));
        }
        return out.toString();
    }

    /** One, each line ended by LF. */
    public static String print(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        Code code = diagnostic.code();
        out.append(place(diagnostic.where()))
                .append(": ")
                .append(code.severity().word());
        out.append('[')
                .append(code.id())
                .append("]: ")
                .append(diagnostic.message())
                .append('\n');
        out.append(excerpt(diagnostic.where()));
        diagnostic
                .hint()
                .ifPresent(hint -> out.append("  = help: ").append(hint).append('\n'));
        for (Diagnostic.Related related : diagnostic.related()) {
            out.append(place(related.where()))
                    .append(": note: ")
                    .append(related.words())
                    .append('\n');
            out.append(excerpt(related.where()));
        }
        return out.toString();
    }

    /** A file can have any name. */
    private static String place(Span where) {
        return Visible.text(where.toString());
    }

    /** The source line and a line of carets; nothing for a file that has no text to show. */
    public static String excerpt(Span where) {
        Source source = where.source();
        if (source.text().isEmpty()) {
            return "";
        }
        int line = where.line();
        int from = where.start() - source.lineStart(line);
        int to = Math.max(from + 1, where.end() - source.lineStart(line));
        return new Excerpt(source.lineText(line), from, to).print();
    }
}
