package dev.tenon.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case is a spec and, beside it, what is said about it. A case of several files is a folder with a {@code main.tenon}; what is
 * published stands in {@code published}, a folder for each package. Run with {@code -Dtenon.rewrite=true} to write what is said now, then read the difference.
 */
class CasesTest {

    static final Path CASES = Path.of("src/test/resources/cases");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".tenon"))
                    .filter(file -> isMain(file) || !Files.exists(main(file)))
                    .filter(file -> isMain(file) || CASES.relativize(file).getNameCount() == 2)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isMain(Path file) {
        return file.getFileName().toString().equals("main.tenon");
    }

    private static Path main(Path file) {
        return file.resolveSibling("main.tenon");
    }

    static Path expected(Path spec) {
        String name = spec.getFileName().toString();
        return isMain(spec)
                ? spec.resolveSibling("main.expected")
                : spec.resolveSibling(name.replace(".tenon", ".expected"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsExpected(Path spec) throws IOException {
        Loaded loaded = Specs.load(
                new SpecFolder(spec.getParent()),
                spec.getFileName().toString(),
                new PublishedFolders(spec.resolveSibling("published")));
        String printed = DiagnosticPrinter.print(loaded.diagnostics().sorted());
        if (Boolean.getBoolean("tenon.rewrite")) {
            Files.writeString(expected(spec), printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected(spec)));
        assertThat(loaded.catalog().isPresent()).isNotEqualTo(printed.contains(": error["));
    }
}
