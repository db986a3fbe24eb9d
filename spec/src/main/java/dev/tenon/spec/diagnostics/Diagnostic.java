package dev.tenon.spec.diagnostics;

import dev.tenon.spec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One mistake in a spec.
 *
 * @param where the exact characters that are wrong
 * @param hint the cure, if one is known
 * @param related other places that explain the mistake
 */
public record Diagnostic(Code code, Span where, String message, Optional<String> hint, List<Related> related) {

    public Diagnostic {
        related = List.copyOf(related);
    }

    /**
     * Another place and what it has to do with the mistake.
     *
     * @param words such as {@code first declared here}
     */
    public record Related(Span where, String words) {}

    /** Fills the arguments into the code's text; control characters in them arrive escaped. */
    public static Diagnostic of(Code code, Span where, Object... arguments) {
        return new Diagnostic(code, where, code.message(arguments), Optional.empty(), List.of());
    }

    /** The same with a cure. */
    public Diagnostic hint(String text) {
        return new Diagnostic(code, where, message, Optional.of(Visible.text(text)), related);
    }

    /** The same with a cure if there is one. */
    public Diagnostic hint(Optional<String> text) {
        return text.map(this::hint).orElse(this);
    }

    /** The same with one more place, unless it has it. */
    public Diagnostic related(Span place, String words) {
        List<Related> all = new ArrayList<>(related);
        Related more = new Related(place, words);
        if (!all.contains(more)) {
            all.add(more);
        }
        return new Diagnostic(code, where, message, hint, all);
    }
}
