package dev.tenon.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.diagnostics.Severity;
import dev.tenon.spec.parse.Parser;
import dev.tenon.spec.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The snippets of the manual of diagnostics can be read, or cannot for the very reason that they show. What else is wrong with them
 * depends on what stands around, and is shown by the cases.
 */
class DiagnosticsPageTest {

    private static final Path PAGE = Path.of("../docs/diagnostics.md");

    private static final Pattern ENTRY = Pattern.compile("(?s)### (T\\d{4})[^\n]*\n\n```text\n(.*?)```");

    /** Where a snippet may belong. */
    private static final List<String> PLACES = List.of(
            "%s",
            "type A {\n%s}\n",
            "action A: B {\n%s}\n",
            "type A { a: %s}\n",
            "api A {\n%s}\n",
            "resource a {\n%s}\n",
            "resource a { op a GET {\n%s} }\n");

    private record Entry(String code, String snippet) {

        /** What is abridged is no spec, and a size or an output is none either. */
        boolean isSpec() {
            return !snippet.contains("…") && !snippet.startsWith("main.tenon:");
        }

        /** Whether the snippet alone shows it; some limits are those of many files. */
        boolean isOfReading() {
            boolean many = code.equals("T0064") || code.equals("T0065");
            return (code.startsWith("T00") || code.startsWith("T01")) && !many;
        }
    }

    static List<Entry> entries() throws IOException {
        List<Entry> entries = ENTRY.matcher(Files.readString(PAGE))
                .results()
                .map(entry -> new Entry(entry.group(1), entry.group(2)))
                .toList();
        assertThat(entries).hasSizeGreaterThan(100);
        return entries.stream().filter(Entry::isSpec).toList();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isReadAsFarAsItCan(Entry entry) {
        assertThat(PLACES).anySatisfy(place -> {
            List<Diagnostic> said = said(place.formatted(entry.snippet()));
            assertThat(said.stream()
                            .filter(diagnostic -> diagnostic.code().severity() == Severity.ERROR)
                            .map(diagnostic -> diagnostic.code().id()))
                    .isSubsetOf(entry.code());
            assertThat(!entry.isOfReading()
                            || said.stream().anyMatch(each -> each.code().id().equals(entry.code())))
                    .isTrue();
        });
    }

    private static List<Diagnostic> said(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Parser.parse(new Source("a.tenon", text), diagnostics);
        return diagnostics.sorted();
    }
}
