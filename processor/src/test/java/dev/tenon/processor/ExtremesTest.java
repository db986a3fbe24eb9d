package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the limits just allow compiles: rules, patterns, names and texts that are as much as a class of Java can have. */
class ExtremesTest {

    private static final String STEP = "abstract action Step by type { }\n";

    @TempDir
    private Path folder;

    private static String times(int count, String separator, String part) {
        return IntStream.range(0, count)
                .mapToObj(number -> part.replace("#", Integer.toString(number)))
                .collect(Collectors.joining(separator));
    }

    static Stream<Arguments> specs() {
        return Stream.concat(ofRules(), Stream.concat(ofNames(), ofTexts()));
    }

    private static Stream<Arguments> ofRules() {
        String fields = times(990, "\n", "v#: decimal, w#: decimal");
        String forbidden = "forbid " + times(990, ", ", "w#") + " when ";
        String path = "n.".repeat(19) + "v";
        return Stream.of(
                Arguments.of(
                        "a path of twenty steps",
                        STEP + "action LIFT: Step { n: N, q: int\n require q when " + path + " == 1 }\n"
                                + "type N { n: N, v: int }"),
                Arguments.of(
                        "a rule that reaches far inward, and wide",
                        STEP + "type N { v: decimal, n: N }\naction LIFT: Step { n: N\n" + fields + "\n" + forbidden
                                + times(25, "\n and ", path + " > #.5") + "\n and " + times(500, "\n and ", "v# > #.5")
                                + "\n}"),
                Arguments.of(
                        "five thousand rules",
                        STEP + "action LIFT: Step {\n" + times(1000, "\n", "v#: decimal") + "\n"
                                + IntStream.range(0, 5000)
                                        .mapToObj(number -> "forbid v" + number % 1000 + " when v"
                                                + (number * 7 + 1) % 1000 + " == " + number + ".25")
                                        .collect(Collectors.joining("\n"))
                                + "\n}"),
                Arguments.of(
                        "two thousand patterns",
                        STEP + "action LIFT: Step {\n" + times(1999, "\n", "v#: string(matches \"x#\")?") + "\n}"),
                Arguments.of(
                        "two thousand parameters",
                        STEP + "resource ships {\n at \"/x\"\n"
                                + times(
                                                400,
                                                "\n",
                                                "op o# GET \"/#\" -> \"text/a#\" {\n query q#: string(matches \"z#\")!\n"
                                                        + " answer r#: string!, s#: long, t#: bool, u#: int\n }")
                                        .replace(", s", "\n answer s")
                                        .replace(", t", "\n answer t")
                                        .replace(", u", "\n answer u")
                                + "\n}"));
    }

    private static Stream<Arguments> ofNames() {
        String longName = "x".repeat(150);
        return Stream.of(
                Arguments.of(
                        "stages with everyday names",
                        STEP + "type Hold {\n" + times(64, "\n", "number_of_vessels_#: int!") + "\n}\n"
                                + "action LIFT: Step { hold: Hold\n" + times(64, "\n", "number_of_vessels_#: int!")
                                + "\n}"),
                Arguments.of(
                        "a thousand stages with long names",
                        STEP + "action LIFT: Step {\n" + times(1000, "\n", "v#" + longName + ": int!") + "\n}"),
                Arguments.of(
                        "stages that set optional fields of long names",
                        STEP + "type Hold {\n" + times(300, "\n", "v#" + longName + ": int!\n v#w" + longName + ": int")
                                + "\n}\naction LIFT: Step { hold: Hold }"),
                Arguments.of(
                        "objects in objects",
                        STEP + "action LIFT: Step { "
                                + IntStream.range(0, 40)
                                        .mapToObj(i -> "d" + i + ": { ")
                                        .collect(Collectors.joining())
                                + "c: int! " + "}".repeat(40) + " }"),
                Arguments.of(
                        "lists in maps in lists",
                        STEP + "action LIFT: Step { v: int(1..3)" + "[]{}".repeat(30) + " }"));
    }

    private static Stream<Arguments> ofTexts() {
        String three = "\u4e2d".repeat(9_900);
        return Stream.of(
                Arguments.of(
                        "characters of three bytes, pairs and NUL",
                        STEP + "action LIFT: Step { s: string = \"" + three + "\"\n t: string = \""
                                + "\\u0000".repeat(1_600) + "\"\n u: string = \"" + "\ud83d\ude00".repeat(4_900)
                                + "\"\n v: string(matches \"" + three.substring(0, 900) + "\")\n"
                                + " require v when s == \"" + three + "\"\n or t == \"" + three + "\" }"),
                Arguments.of(
                        "parentheses",
                        STEP + "action LIFT: Step { v: int, w: int\n require v when "
                                + "(w > 1 and (w < 9 or ".repeat(30) + "w == 5" + "))".repeat(30) + " }"),
                Arguments.of(
                        "media types",
                        STEP + "resource charts {\n op read GET \"/charts\" -> " + times(1500, "\n| ", "\"text/p#\"")
                                + "\n}"),
                Arguments.of(
                        "a hundred parameters that take two places each",
                        STEP + "resource charts {\n at \"" + times(100, "", "/{p#}") + "\"\n"
                                + times(100, "\n", "path p#: long") + "\n op read GET {\n"
                                + times(100, "\n", "query q#: long!") + "\n"
                                + times(100, "\n", "answer a#: long!") + "\n }\n}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specs")
    void compile(String what, String spec) throws IOException {
        Files.writeString(
                folder.resolve("main.tenon"), "api Harbour { server \"https://api.harbour.example\" }\n" + spec + "\n");

        Pipeline.Result result = Pipeline.run(new SpecFolder(folder), "main.tenon", Golden.PACKAGE);

        assertThat(DiagnosticPrinter.print(result.diagnostics().sorted())).isEmpty();
        Path classes = Files.createDirectory(folder.resolve("classes"));
        assertThat(Compiled.of(result.files(), classes, Compiled.STRICT).messages())
                .isEmpty();
    }
}
