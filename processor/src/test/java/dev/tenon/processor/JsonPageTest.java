package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that the page of guarantees names are there, and each guarantee names one. */
class JsonPageTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern CASE = Pattern.compile("`BehaviourTest` \\(`(\\w+)`(?:, `(\\w+)`)?\\)");

    @Test
    void namesTestsThatAreThere() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/json.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| promise"))
                .toList();
        List<String> tests = tests();

        assertThat(rows)
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(row).containsPattern(TEST));
        for (String row : rows) {
            assertThat(TEST.matcher(row).results().map(found -> found.group(1))).isSubsetOf(tests);
            CASE.matcher(row)
                    .results()
                    .flatMap(JsonPageTest::groups)
                    .forEach(name -> assertThat(Path.of("src/test/resources/behaviour", name))
                            .isDirectory());
        }
    }

    private static Stream<String> groups(MatchResult found) {
        return found.group(2) == null ? Stream.of(found.group(1)) : Stream.of(found.group(1), found.group(2));
    }

    private static List<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file ->
                            file.toString().contains("src") && file.toString().endsWith("Test.java"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .distinct()
                    .toList();
        }
    }
}
