package dev.tenon.spec.format;

import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.parse.Lexeme;
import dev.tenon.spec.parse.Parser;
import dev.tenon.spec.parse.SourceLimits;
import dev.tenon.spec.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * Lays out a spec file in the one canonical style. It moves tokens and comments and changes none, so that what the file says
 * stays the same; laying out the result again changes nothing.
 */
public final class Formatter {

    private Formatter() {}

    /** The file in canonical style; or, of a file that does not parse, what is wrong with it. */
    public static Formatted format(Source source) {
        Diagnostics diagnostics = new Diagnostics();
        SourceLimits.exceeded(source).ifPresent(diagnostics::add);
        if (diagnostics.hasErrors()) {
            return new Formatted(Optional.empty(), diagnostics);
        }
        List<Lexeme> lexemes = Parser.lexemes(source, diagnostics);
        return new Formatted(
                diagnostics.hasErrors() ? Optional.empty() : Optional.of(new Layout(new Tokens(lexemes)).print()),
                diagnostics);
    }
}
