package dev.tenon.spec;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.parse.TokenCount;
import dev.tenon.spec.source.Limits;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;

/** What the files of one spec may still take. Once it is spent, that is said once, and no further file is read. */
final class Budget {

    private final Diagnostics diagnostics;
    private int files;
    private int text;
    private int tokens;
    private boolean spent;

    Budget(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether one more file may be read; {@code by} is the line that includes it. */
    boolean admitsFile(Span by) {
        if (++files > Limits.FILES) {
            spend(Diagnostic.of(Code.TOO_MANY_FILES, by, Limits.FILES).hint("one file can declare several types"));
        }
        return !spent;
    }

    /** Whether a text may be parsed. */
    boolean admits(Source source, Span by) {
        text += source.text().length();
        if (text > Limits.TEXT) {
            spend(tooLarge(by, Limits.TEXT, "characters"));
            return false;
        }
        tokens += TokenCount.of(source.text());
        if (tokens > Limits.TOKENS) {
            spend(tooLarge(by, Limits.TOKENS, "words and signs"));
        }
        return !spent;
    }

    private static Diagnostic tooLarge(Span by, int limit, String what) {
        return Diagnostic.of(Code.SPEC_TOO_LARGE, by, limit, what).hint("make several specs of it");
    }

    private void spend(Diagnostic diagnostic) {
        if (!spent) {
            diagnostics.add(diagnostic);
        }
        spent = true;
    }
}
