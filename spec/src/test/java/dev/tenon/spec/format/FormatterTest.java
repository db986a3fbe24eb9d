package dev.tenon.spec.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of files: {@code name.tenon} as someone wrote it, {@code name.expected} as it must become. */
class FormatterTest {

    static final Path PAIRS = Path.of("src/test/resources/format");

    static List<Path> before() throws IOException {
        try (Stream<Path> files = Files.list(PAIRS)) {
            return files.filter(file -> file.toString().endsWith(".tenon"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("before")
    void laysOut(Path before) throws IOException {
        Path after = before.resolveSibling(before.getFileName().toString().replace(".tenon", ".expected"));
        String formatted = format(Files.readString(before));
        if (Boolean.getBoolean("tenon.rewrite")) {
            Files.writeString(after, formatted);
        }
        assertThat(formatted).isEqualTo(Files.readString(after));
    }

    @Test
    void leavesAloneWhatDoesNotParse() {
        Formatted formatted = Formatter.format(new Source("a.tenon", "type A { a int }"));
        assertThat(formatted.text()).isEmpty();
        assertThat(DiagnosticPrinter.print(formatted.diagnostics().sorted())).startsWith("a.tenon:1:12: error[T0101]");
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(format("")).isEmpty();
        assertThat(format("\uFEFF \r\n\t")).isEmpty();
        assertThat(format("  // only this \n\n\n")).isEqualTo("// only this\n");
    }

    private static String format(String text) {
        return Formatter.format(new Source("a.tenon", text)).text().orElseThrow();
    }
}
