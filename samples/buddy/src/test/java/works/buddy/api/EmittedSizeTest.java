package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Pipeline;
import dev.tenon.processor.SourceFile;
import dev.tenon.spec.Loaded;
import dev.tenon.spec.Specs;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody reads or ships more for an action type than it is worth. */
class EmittedSizeTest {

    private static final SpecFolder SPECS = new SpecFolder(Path.of("src/test/resources/size"));
    private static final String ACTION = "yard.Thirty";
    private static final int MOST_LINES = 900;

    private static final long MOST_BYTES = 30_000;

    @Test
    void theMeasuredActionIsWhatItSays() {
        Loaded loaded = Specs.load(SPECS, "size.tenon");
        Catalog catalog = loaded.catalog().orElseThrow();

        assertThat(catalog.actions().get(0).fields()).hasSize(30);
        assertThat(catalog.base("Step").fields()).hasSize(20);
    }

    @Test
    void anActionOfThirtyFieldsStaysSmall(@TempDir Path classes, @TempDir Path classesForDebugging) throws IOException {
        Map<String, String> sources = Pipeline.run(SPECS, "size.tenon", "yard").files().stream()
                .collect(Collectors.toUnmodifiableMap(SourceFile::qualifiedName, SourceFile::text));
        assertThat(Javac.compile(sources, classes, "-g:lines,source")).isEmpty();
        assertThat(Javac.compile(sources, classesForDebugging, "-g")).isEmpty();

        long lines = sources.getOrDefault(ACTION, "").lines().count();
        long bytes = bytesOfAction(classes);
        System.out.printf(
                "An action of 30 fields: %d lines; %d bytes of classes, %d with all that -g adds%n",
                lines, bytes, bytesOfAction(classesForDebugging));
        assertThat(lines).isBetween(300L, (long) MOST_LINES);
        assertThat(bytes).as("bytes as javac makes them by default").isBetween(10_000L, MOST_BYTES);
    }

    private static long bytesOfAction(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve("yard"))) {
            List<Path> own = files.filter(file -> file.getFileName().toString().matches("Thirty(\\$.*)?\\.class"))
                    .collect(Collectors.toUnmodifiableList());
            long bytes = 0;
            for (Path file : own) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }
}
