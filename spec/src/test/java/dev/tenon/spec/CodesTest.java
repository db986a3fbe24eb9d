package dev.tenon.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.limits.LimitsTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of diagnostics is complete: each has a case and a place in the manual. */
class CodesTest {

    private static final Path MANUAL = Path.of("../docs/diagnostics.md");

    @Test
    void haveDistinctIds() {
        assertThat(Arrays.stream(Code.values()).map(Code::id)).doesNotHaveDuplicates();
    }

    @Test
    void areShownByACase() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path spec : CasesTest.cases()) {
            all.append(Files.readString(CasesTest.expected(spec)));
        }
        try (Stream<Path> files = Files.list(LimitsTest.EXPECTED)) {
            for (Path expected : files.toList()) {
                all.append(Files.readString(expected));
            }
        }
        // Names in Java and calls of what is emitted are the processor's business, and so are the cases for them.
        assertThat(Arrays.stream(Code.values())
                        .filter(code ->
                                !code.id().startsWith("T08") && !code.id().startsWith("T09")))
                .allSatisfy(code -> assertThat(all).contains("[" + code.id() + "]"));
    }

    @Test
    void areExplainedInTheManual() throws IOException {
        List<String> headings;
        try (Stream<String> lines = Files.lines(MANUAL)) {
            headings = lines.filter(line -> line.startsWith("### "))
                    .map(line -> line.substring(4, 9))
                    .toList();
        }
        assertThat(headings)
                .containsExactly(Arrays.stream(Code.values()).map(Code::id).toArray(String[]::new));
    }
}
