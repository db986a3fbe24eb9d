package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page for newcomers shows is what they will see. */
class FirstSpecTest {

    private static final Path PAGE = Path.of("..", "docs", "first-spec.md");

    @TempDir
    Path folder;

    @Test
    void theSpecIsWithoutFaultAndTheCallCompiles() throws IOException {
        Pipeline.Result result = run(snippet("tenon", 0));
        assertThat(DiagnosticPrinter.print(result.diagnostics().sorted())).isEmpty();

        List<SourceFile> sources = new ArrayList<>(result.files());
        assertThat(sources).hasSize(6);
        sources.add(new SourceFile("light.Call", """
                package light;
                import java.time.Duration;
                abstract class Call {
                    String token;
                    void run() {
                %s
                    }
                }
                """.formatted(snippet("java", 1))));
        assertThat(Compiled.of(sources, folder.resolve("classes"), List.of()).messages())
                .isEmpty();
    }

    @Test
    void theMistakesAreReportedAsPrinted() throws IOException {
        Pipeline.Result result = run(snippet("tenon", 1));
        assertThat(DiagnosticPrinter.print(result.diagnostics().sorted())).isEqualTo(snippet("text", 0));
    }

    private Pipeline.Result run(String spec) throws IOException {
        Files.writeString(folder.resolve("lamps.tenon"), spec);
        return Pipeline.run(new SpecFolder(folder), "lamps.tenon", "light");
    }

    private static String snippet(String language, int index) throws IOException {
        Matcher fence = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(PAGE));
        for (int i = 0; i <= index; i++) {
            assertThat(fence.find()).isTrue();
        }
        return fence.group(1);
    }
}
