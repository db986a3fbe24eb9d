package dev.tenon.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Patterns that are known to be slow are told, with how; those that are not stay unmentioned. */
class SlowPatternsTest {

    private static final Path VERDICTS = Path.of("src/test/resources/patterns/verdicts.tsv");

    private static final String SPEC = """
            api Harbour { server "https://harbour.example" }
            abstract action Step by type { read id: long!, name: string! }
            action LOAD "Load cargo": Step { a: string(%s) }
            """;

    static Stream<String> verdicts() throws IOException {
        return Files.readAllLines(VERDICTS).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void areJudged(String line) {
        String[] columns = line.split("\t", -1);
        String length = columns[1].equals("-") ? "" : columns[1] + ", ";
        List<String> expected = columns[0].equals("-") ? List.of() : List.of(columns[0]);
        assertThat(said(length + "matches " + quoted(columns[2]))).isEqualTo(expected);
    }

    /** The worst that is known for each part of the judge, many times over in one spec. */
    @Test
    void areJudgedWithinBoundsTogether() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            fields.append("a").append(i).append(": string(matches ");
            fields.append(quoted("(?=.*a.*b)(a*)".repeat(1 + i % 40) + i)).append(")\n");
        }
        String spec = SPEC.replace("a: string(%s)", fields.toString());
        assertThat(Snippet.load(spec).diagnostics().sorted())
                .isNotEmpty()
                .allMatch(diagnostic ->
                        List.of("T0240", "T0460").contains(diagnostic.code().id()));
    }

    private static List<String> said(String type) {
        return Snippet.load(SPEC.formatted(type)).diagnostics().sorted().stream()
                .map(diagnostic -> diagnostic.code().id())
                .toList();
    }

    private static String quoted(String pattern) {
        return '"' + pattern.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
