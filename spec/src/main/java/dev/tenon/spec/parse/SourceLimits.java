package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.source.Limits;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.Optional;

/** Refuses texts that are not worth parsing. */
public final class SourceLimits {

    private SourceLimits() {}

    /** Says of a text that it or one of its lines is too long. */
    public static Optional<Diagnostic> exceeded(Source source) {
        if (source.text().length() > Limits.FILE) {
            return Optional.of(tooLarge(source.path(), new Span(new Source(source.path(), ""), 0, 0)));
        }
        for (int line = 1; line <= source.lines(); line++) {
            int limit = source.lineStart(line) + Limits.LINE;
            if (isLonger(source, line)) {
                return Optional.of(Diagnostic.of(Code.LINE_TOO_LONG, new Span(source, limit, limit + 1), Limits.LINE)
                        .hint("lines can be broken between members, and between the values of JSON"));
            }
        }
        return Optional.empty();
    }

    private static boolean isLonger(Source source, int line) {
        int limit = source.lineStart(line) + Limits.LINE;
        String text = source.text();
        boolean reaches = limit < (line < source.lines() ? source.lineStart(line + 1) : text.length());
        return reaches && text.charAt(limit) != '\n' && text.charAt(limit) != '\r';
    }

    /** Says of a file that it is too large. */
    public static Diagnostic tooLarge(String path, Span where) {
        return Diagnostic.of(Code.FILE_TOO_LARGE, where, path, Limits.FILE)
                .hint("spread it over several files; one file for each action type is usual");
    }
}
