package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON in constants and resources that are marked with {@code @JsonOf}: what is said of the wrong, where, and nothing of the right. */
class JsonOfTest {

    static final Path FOLDER = Path.of("src/test/resources/checks/json");

    @TempDir
    private static Path folder;

    private static Consumer consumer;

    @BeforeAll
    static void makeBindings() throws IOException {
        consumer = Consumer.of(FOLDER.resolve("spec"), folder);
    }

    static Stream<Path> wrong() throws IOException {
        return programs("wrong").stream();
    }

    static List<Path> programs(String kind) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aMistakeIsToldAtItsPlace(Path program) throws IOException {
        Path expected = Path.of(program.toString().replace(".java", ".expected"));
        String messages = Consumer.compile(List.of(program), consumer.options(FOLDER.resolve("resources")));
        if (Boolean.getBoolean("tenon.rewrite")) {
            Files.writeString(expected, messages);
        }
        assertThat(messages).isEqualTo(Files.readString(expected)).contains("[T0");
    }

    @Test
    void ofWhatIsRightNothingIsSaid() throws IOException {
        assertThat(Consumer.compile(programs("right"), consumer.options(FOLDER.resolve("resources"))))
                .isEmpty();
    }
}
