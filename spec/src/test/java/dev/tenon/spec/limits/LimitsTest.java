package dev.tenon.spec.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.Specs;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.source.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What exceeds a limit by one gets one diagnostic, which stands in a file; what just keeps it gets none. */
public class LimitsTest {

    /** The expected diagnostics. */
    public static final Path EXPECTED = Path.of("src/test/resources/limits");

    private static final Map<String, Crowd> TOO_MUCH = new TreeMap<>(Map.of(
            "file", Crowd.alone("//\n".repeat(Limits.FILE / 3)),
            "line", line(Limits.LINE + 1),
            "name", Crowd.alone("type " + "N".repeat(Limits.NAME + 1) + " {}"),
            "members", members(Limits.MEMBERS + 1),
            "values",
                    Crowd.alone("enum Many {\n" + numbered("  V%d\n", Limits.MEMBERS + 1)
                            + "}\naction A: Step { m: Many }"),
            "files", new Crowd("", Limits.FILES, "// Nothing."),
            "text", new Crowd("", 17, ("//" + "x".repeat(8189) + "\n").repeat(Limits.FILE / 8192)),
            "tokens", new Crowd("", 6, tokens())));

    static String numbered(String template, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> template.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    private static Crowd members(int count) {
        return Crowd.alone("action A: Step {\n" + numbered("  f%d: int\n", count) + "}\n");
    }

    private static Crowd line(int length) {
        String start = "action A: Step { a: string } // ";
        return Crowd.alone(start + "x".repeat(length - start.length()) + "\n");
    }

    /** Some 200,000 in one text. */
    private static String tokens() {
        return "type T# {}\naction A#: Step { t: T# }\n" + "enum E# {}\n".repeat(48_000);
    }

    static List<String> names() {
        return List.copyOf(TOO_MUCH.keySet());
    }

    static List<Diagnostic> load(Crowd crowd) {
        return Specs.load(crowd, Crowd.ROOT).diagnostics().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysOnceWhatIsTooMuch(String name) throws IOException {
        List<Diagnostic> said = load(TOO_MUCH.get(name)).stream()
                .filter(diagnostic -> diagnostic.code().id().startsWith("T006") && diagnostic.code() != Code.NOT_SHOWN)
                .toList();
        compare(name, DiagnosticPrinter.print(said));
        assertThat(said).hasSize(1);
    }

    static void compare(String name, String printed) throws IOException {
        Path expected = EXPECTED.resolve(name + ".expected");
        if (Boolean.getBoolean("tenon.rewrite")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected));
    }

    @Test
    void takesWhatKeepsTheLimits() {
        assertThat(load(line(Limits.LINE))).isEmpty();
        assertThat(load(members(Limits.FIELDS))).isEmpty();
        assertThat(load(Crowd.alone("action A: Step { " + "n".repeat(Limits.NAME) + ": int }")))
                .isEmpty();
        assertThat(load(new Crowd("", Limits.FILES - 1, "// Nothing."))).isEmpty();
        String comment = "//" + "x".repeat(1021) + "\n";
        String full = comment.repeat(1023);
        assertThat(load(Crowd.alone(full))).isEmpty();
    }

    /** What a class of Java can have no more of, each exceeded by one and just kept. */
    @Test
    void saysOnceWhatJavaCannotHave() throws IOException {
        compare("sizes", DiagnosticPrinter.print(load(Crowd.alone(sizes(1)))));
        assertThat(load(Crowd.alone(sizes(0)))).isEmpty();
    }

    private static String sizes(int more) {
        String listed = numbered("f%d, ", Limits.TERMS / 2) + "f" + Limits.TERMS / 2;
        return "action A: Step { e: E, u: U, t: T, r: R }\n"
                + "enum E { " + numbered("V%d\n", Limits.VALUES + more) + "}\n"
                + "type O {}\nunion U by kind { " + numbered("k%d: O\n", Limits.BRANCHES + more) + "}\n"
                + "type T { " + numbered("f%d: int\n", Limits.FIELDS + more)
                + "require " + listed.replace(", ", ",\n") + " when f1999 in ("
                + numbered("%d,\n", Limits.TERMS - 1 + more) + "-1) }\n"
                + "type R { " + numbered("f%d: int!\n", Limits.REQUIRED + more) + "}\n"
                + "mixin M { " + numbered("m%d: int\n", Limits.FIELDS - 1) + "}\n"
                + "action W: Step with M { a: int\n" + (more == 0 ? "" : "b: int\n") + "}\n"
                + "abstract action Other by type { " + numbered("f%d: int!\n", Limits.REQUIRED - 1) + "}\n"
                + "action B: Other { a: int!\n" + (more == 0 ? "" : "b: int!\n") + "}\n"
                + "abstract action Many by type {}\n"
                + numbered("action M%d: Many {}\n", Limits.BRANCHES + more)
                + "resource logs {\n at \"/logs\"\n"
                + numbered("op o%d GET \"/%d\"\n", Limits.BRANCHES - 1 + more)
                + "op p GET \"/p\" {\n" + numbered("query q%d: int\n", Limits.PARAMETERS + more) + "}\n}\n";
    }

    @Test
    void goesOnAfterTooManyMembers() {
        Crowd crowd = Crowd.alone(members(Limits.MEMBERS + 50).root() + "action B: Step { a: strin }");
        assertThat(load(crowd)).extracting(diagnostic -> diagnostic.code().id()).containsExactly("T0063", "T0302");
    }

    @Test
    void showsTheFirstOfManyMistakes() throws IOException {
        List<Diagnostic> said = load(Crowd.alone("action A: Step {\n" + numbered("  f%d: Nothing%d\n", 1234) + "}\n"));
        assertThat(said).hasSize(Limits.DIAGNOSTICS + 1);
        compare("mistakes", DiagnosticPrinter.print(said.get(Limits.DIAGNOSTICS)));
    }

    @Test
    void warningsDoNotCrowdOutAnError() {
        String unused = numbered("type T%d {}\n", 2 * Limits.DIAGNOSTICS);
        assertThat(load(Crowd.alone(unused + "action A: Step { a: strin }")))
                .extracting(diagnostic -> diagnostic.code().id())
                .contains("T0302");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: (1){ a: )1(",
                "a: (1)enum { ",
                "example create \"x\" { \"a\": (1)[",
                "example create \"x\" { \"a\": (1){ \"a\": ",
                "a: int\n  require a when (1)(",
                "a: int\n  require a when (1)not ",
                "a: int(1)[]"
            })
    void saysOnceWhatIsTooDeep(String pattern) {
        int cut = pattern.indexOf("(1)");
        String repeated = pattern.substring(cut + 3).replace(")1(", "");
        String spec = "action A: Step {\n  " + pattern.substring(0, cut) + repeated.repeat(1000) + "\n}\n";
        List<String> codes = load(Crowd.alone(spec)).stream()
                .map(diagnostic -> diagnostic.code().id())
                .toList();
        assertThat(codes).filteredOn("T0104"::equals).hasSizeLessThanOrEqualTo(1);
        assertThat(codes).hasSizeBetween(1, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "FILE, '1,048,576'",
        "LINE, '10,000'",
        "NAME, 200",
        "NESTING, 64",
        "MEMBERS, '10,000'",
        "VALUES, '7,000'",
        "FIELDS, '2,000'",
        "REQUIRED, '1,000'",
        "BRANCHES, '1,000'",
        "PARAMETERS, 100",
        "ALL_PARAMETERS, '2,000'",
        "TERMS, '1,000'",
        "STEPS, 20",
        "LINES, '20,000'",
        "ALL_TERMS, '10,000'",
        "ALL_STEPS, 500",
        "PATTERNS, '2,000'",
        "FILES, '5,000'",
        "TEXT, '16,777,216'",
        "TOKENS, '1,000,000'",
        "DIAGNOSTICS, '1,000'"
    })
    void areInTheManual(String limit, String number) throws IOException, ReflectiveOperationException {
        assertThat(String.format("%,d", Limits.class.getField(limit).getInt(null)))
                .isEqualTo(number);
        assertThat(Files.readString(Path.of("../docs/language.md"))).contains("| " + number);
    }
}
