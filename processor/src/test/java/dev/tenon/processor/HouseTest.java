package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the main code of all modules. */
class HouseTest {

    private static final int LONGEST = 400;

    @Test
    void noFileIsTooLong() throws IOException {
        List<Path> files = mainCode();

        assertThat(files).anyMatch(file -> file.endsWith("dev/tenon/processor/Pipeline.java"));
        for (Path file : files) {
            assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThanOrEqualTo(LONGEST);
        }
    }

    private static List<Path> mainCode() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path modules : List.of(Path.of(".."), Path.of("../samples"))) {
            try (Stream<Path> folders = Files.list(modules)) {
                for (Path folder : folders.map(module -> module.resolve("src/main"))
                        .filter(Files::isDirectory)
                        .toList()) {
                    try (Stream<Path> found = Files.walk(folder)) {
                        found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                    }
                }
            }
        }
        return files;
    }
}
