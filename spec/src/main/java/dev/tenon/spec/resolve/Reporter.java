package dev.tenon.spec.resolve;

import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.diagnostics.DidYouMean;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/** Says in the same way of every kind of name that it is unknown. */
final class Reporter {

    /** After so many mistyped names nobody reads on, and the search would take minutes. */
    private static final int MOST_HINTS = 200;

    private final Diagnostics diagnostics;
    private int hints;

    Reporter(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /**
     * Adds the nearest of the known names as a hint.
     *
     * @param otherwise the hint if none is near
     */
    void addUnknown(
            Diagnostic diagnostic, String name, Supplier<Collection<String>> known, Optional<String> otherwise) {
        boolean hinted = hints++ < MOST_HINTS;
        add(diagnostic.hint(hinted ? DidYouMean.hint(name, known.get()).or(() -> otherwise) : Optional.empty()));
    }
}
