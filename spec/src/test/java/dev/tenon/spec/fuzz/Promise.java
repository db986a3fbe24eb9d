package dev.tenon.spec.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.Loaded;
import dev.tenon.spec.Specs;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.format.Formatted;
import dev.tenon.spec.format.Formatter;
import dev.tenon.spec.format.Meaning;
import dev.tenon.spec.resolve.SpecFiles;
import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import java.util.List;

/** What holds of any text at all. */
final class Promise {

    private Promise() {}

    /** Loads, prints and lays out a text. */
    static void check(String text) {
        Loaded loaded = Specs.load(alone(text), "main.tenon");
        List<Diagnostic> said = loaded.diagnostics().sorted();
        assertThat(loaded.catalog().isPresent())
                .isNotEqualTo(loaded.diagnostics().hasErrors());
        for (Diagnostic diagnostic : said) {
            checkPlace(diagnostic.where());
            diagnostic.related().forEach(related -> checkPlace(related.where()));
        }
        assertThat(DiagnosticPrinter.print(said).lines())
                .allMatch(line -> line.chars().noneMatch(c -> c < ' ' && c != '\t'));
        checkLayout(text);
    }

    private static SpecFiles alone(String text) {
        return new SpecFiles() {
            @Override
            public String read(String path) {
                return text;
            }

            @Override
            public List<String> list(String folder, String glob) {
                return List.of();
            }
        };
    }

    private static void checkPlace(Span where) {
        int end = where.source().text().length();
        assertThat(where.start()).isBetween(0, end);
        assertThat(where.end()).isBetween(where.start(), end);
        assertThat(where.line()).isBetween(1, where.source().lines());
        assertThat(where.column()).isPositive();
    }

    private static void checkLayout(String text) {
        Formatted formatted = Formatter.format(new Source("main.tenon", text));
        assertThat(formatted.text().isPresent())
                .isNotEqualTo(formatted.diagnostics().hasErrors());
        formatted.text().ifPresent(laidOut -> {
            assertThat(Meaning.of(laidOut)).isEqualTo(Meaning.of(text));
            assertThat(Meaning.comments(laidOut)).isEqualTo(Meaning.comments(text));
            assertThat(Formatter.format(new Source("main.tenon", laidOut)).text())
                    .contains(laidOut);
        });
    }
}
