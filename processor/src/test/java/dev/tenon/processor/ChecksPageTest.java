package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/checks.md: each section has wrong code, what is said of it, and right code of which nothing is said. */
class ChecksPageTest {

    private static final Path PAGE = Path.of("..", "docs", "checks.md");

    private static final Pattern SPEC = Pattern.compile("```tenon\n(.*?)```", Pattern.DOTALL);

    private static final Pattern SECTION = Pattern.compile(
            "### (T\\d{4})[^\n]*\n(?:(?!```|\n#).)*```java\n((?:(?!```).)*)```\n(?:(?!```|\n#).)*"
                    + "```text\n((?:(?!```).)*)```\n(?:(?!```|\n#).)*```java\n((?:(?!```).)*)```",
            Pattern.DOTALL);

    /** The snippets are what a method does. */
    private static final String PROGRAM = """
            import java.util.*;
            import java.time.Duration;
            import com.example.harbour.*;
            import dev.tenon.runtime.JsonOf;
            abstract class %s {
            %s
                Object run(Lighthouse lighthouse, String name) throws Exception {
            %s
                }
            }
            """;

    @TempDir
    private static Path folder;

    /** Of all programs. */
    private static String messages = "";

    private record Section(String code, String wrong, String said, String right) {

        @Override
        public String toString() {
            return code;
        }
    }

    @BeforeAll
    static void makeBindings() throws IOException {
        Matcher spec = SPEC.matcher(page());
        assertThat(spec.find()).isTrue();
        Path specs = Files.createDirectory(folder.resolve("specs"));
        Files.writeString(specs.resolve("main.tenon"), spec.group(1));
        Consumer consumer = Consumer.of(specs, folder);
        List<Path> programs = new ArrayList<>();
        for (Section section : sections().toList()) {
            programs.add(program("Wrong" + section.code(), section.wrong()));
            programs.add(program("Right" + section.code(), section.right()));
        }
        messages = Consumer.compile(programs, consumer.options()).replaceAll("(?m)^\\d+ (error|warning)s?\\R", "");
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    static Stream<Section> sections() throws IOException {
        return SECTION.matcher(page()).results().map(ChecksPageTest::section).toList().stream();
    }

    private static Section section(MatchResult found) {
        return new Section(found.group(1), found.group(2), found.group(3), found.group(4));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void isAsThePageSays(Section section) throws IOException {
        String said = messagesOf("Wrong" + section.code());
        if (Boolean.getBoolean("tenon.rewrite")) {
            String before = section.wrong() + "```\n\n```text\n";
            Files.writeString(PAGE, page().replace(before + section.said(), before + said));
        }
        assertThat(said).contains("[" + section.code() + "]").isEqualTo(section.said());
    }

    @Test
    void ofRightCodeNothingIsSaid() {
        assertThat(messages).doesNotContain("Right");
    }

    /** Without the places in files that the page does not show. */
    private static String messagesOf(String type) {
        return Pattern.compile("^(?=\\w+\\.java:)", Pattern.MULTILINE)
                .splitAsStream(messages)
                .filter(message -> message.startsWith(type + ".java:"))
                .map(message -> message.replaceFirst("^\\S+ ", ""))
                .collect(Collectors.joining());
    }

    @Test
    void thereIsASectionOfEachCode() throws IOException {
        assertThat(sections().map(Section::code))
                .containsExactlyElementsOf(Arrays.stream(Code.values())
                        .map(Code::id)
                        .filter(id -> id.startsWith("T09"))
                        .sorted()
                        .toList());
    }

    /** Members come first in a snippet, up to an empty line that ends them, if it starts with a modifier or an annotation. */
    private static Path program(String type, String snippet) throws IOException {
        boolean members = snippet.startsWith("private ") || snippet.startsWith("@");
        int end = members ? snippet.indexOf("\n\n") : 0;
        String text = end < 0
                ? PROGRAM.formatted(type, snippet, "return null;")
                : PROGRAM.formatted(type, snippet.substring(0, end), snippet.substring(end));
        return Files.writeString(folder.resolve(type + ".java"), text);
    }
}
