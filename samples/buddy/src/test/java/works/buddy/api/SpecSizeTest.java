package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the catalogue as short as documentation: comments, blank lines and examples are free, all else counts. */
class SpecSizeTest {

    private static final Path FOLDER = Path.of("src/main/resources");
    private static final int MOST_LINES = 130;
    private static final int MOST_BYTES = 4_350;

    @Test
    void threeActionTypesFitOnTwoPages() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : specs()) {
            lines.addAll(SpecText.lines(Files.readString(file)));
        }
        int bytes = lines.stream()
                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length + 1)
                .sum();

        assertThat(lines).hasSizeBetween(1, MOST_LINES);
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void commentsBlankLinesAndExamplesAreFree() {
        String text = """
                // A comment.
                /// A doc comment.
                api Buddy {
                  server "https://api.buddy.works" // where it is

                  example create "}" {
                    "a": "{", "b": { "c": 1 }
                  }
                  example update "short" { "a": 1 }
                }
                """;

        assertThat(SpecText.lines(text)).containsExactly("api Buddy {", "  server \"https://api.buddy.works\"", "}");
    }

    private static List<Path> specs() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".tenon"))
                    .sorted()
                    .collect(Collectors.toUnmodifiableList());
        }
    }
}
