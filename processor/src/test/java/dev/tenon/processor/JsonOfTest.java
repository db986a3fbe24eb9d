package dev.tenon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
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

    @Test
    void theProjectThatEmitsTheBindingsIsCheckedToo() {
        JavaFileObject bindings = JavaFileObjects.forSourceString(
                "harbour.package-info",
                "@Bindings(\"specs/harbour.tenon\")\npackage harbour;\n\nimport dev.tenon.runtime.Bindings;\n");
        JavaFileObject user = JavaFileObjects.forSourceString("user.User", """
                package user;

                import dev.tenon.runtime.JsonOf;

                class User {
                    @JsonOf(harbour.Sail.Create.class)
                    static final String SAIL = "{\\"type\\": \\"SAIL\\", \\"name\\": 7}";
                }
                """);

        Compilation compilation = javac().withProcessors(new TenonProcessor()).compile(bindings, user);

        assertThat(compilation)
                .hadErrorContaining("[T0702] `name` must be a string, not a number")
                .inFile(user)
                .onLine(7)
                .atColumn(64);
    }
}
