package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that use bindings of which they have only the classes: what is said of the wrong ones, and that nothing is said of the others. */
class CallChecksTest {

    private static final Path FOLDER = Path.of("src/test/resources/checks");
    private static final Path SPEC = FOLDER.resolve("spec");

    @TempDir
    private static Path folder;

    private static Consumer consumer;

    /** Of all wrong programs at once. */
    private static String said = "";

    @BeforeAll
    static void makeBindings() throws IOException {
        consumer = Consumer.of(SPEC, folder);
        said = compile(wrong().toList());
    }

    static Stream<Path> wrong() throws IOException {
        return programs("wrong");
    }

    static Stream<Path> right() throws IOException {
        return programs("right");
    }

    private static Stream<Path> programs(String kind) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongCallIsToldAtItsPlace(Path program) throws IOException {
        Path expected = Path.of(program.toString().replace(".java", ".expected"));
        String messages = messagesOf(program.getFileName().toString());
        if (Boolean.getBoolean("tenon.rewrite")) {
            Files.writeString(expected, messages);
        }
        assertThat(messages).isEqualTo(Files.readString(expected)).contains("[T09");
    }

    /** What is said of one file: its lines, and those that follow until another file's. */
    private static String messagesOf(String file) {
        return Pattern.compile("^(?=\\w+\\.java:)", Pattern.MULTILINE)
                .splitAsStream(said)
                .filter(message -> message.startsWith(file + ":"))
                .collect(Collectors.joining());
    }

    @Test
    void ofRightCallsNothingIsSaid() throws IOException {
        List<Path> programs = right().toList();

        assertThat(programs).hasSizeGreaterThan(59);
        assertThat(compile(programs)).isEmpty();
    }

    @Test
    void everyCodeIsShownByAProgram() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path program : wrong().toList()) {
            all.append(Files.readString(Path.of(program.toString().replace(".java", ".expected"))));
        }
        assertThat(Arrays.stream(Code.values()).filter(code -> code.id().startsWith("T09")))
                .allSatisfy(code -> assertThat(all).contains("[" + code.id() + "]"));
    }

    @Test
    void theChecksCanBeSwitchedOff() throws IOException {
        List<Path> programs =
                wrong().filter(program -> !program.endsWith("Stage.java")).toList();

        assertThat(compile(programs, "-Atenon.calls=off")).doesNotContain("[T09");
    }

    private static String compile(List<Path> programs, String... options) throws IOException {
        List<String> all = new ArrayList<>(consumer.options());
        all.addAll(List.of(options));
        return Consumer.compile(programs, all).replaceAll("(?m)^\\d+ (error|warning)s?\\R", "");
    }
}
