package dev.tenon.spec.limits;

import static dev.tenon.spec.limits.LimitsTest.compare;
import static dev.tenon.spec.limits.LimitsTest.load;
import static dev.tenon.spec.limits.LimitsTest.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.source.Limits;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the rules, patterns and texts of a class of Java can have no more of, each exceeded by one and just kept. */
class RuleLimitsTest {

    @Test
    void saysOnceWhatIsTooMuch() throws IOException {
        compare("rules", DiagnosticPrinter.print(load(Crowd.alone(spec(1)))));
    }

    @Test
    void takesWhatKeepsTheLimits() {
        assertThat(DiagnosticPrinter.print(load(Crowd.alone(spec(0))))).isEmpty();
    }

    private static String spec(int more) {
        return "action A: Step { p: Path, q: Quoted, c: Counted, s: Several, d: Deep, m: Matching }\n"
                + path(more) + quoted(more) + counted(more) + several(more) + deep(more)
                + "type Matching { a: string\n"
                + numbered("m%d: string(matches \"x%d\")\n", Limits.PATTERNS - 1 + more)
                + "require m0 when a matches \"y\" }\n"
                + "resource logs {\n op o GET \"/o\" -> " + mediaTypes(more) + "\n}\n"
                + "resource ships {\n"
                + numbered("op o%d GET \"/%d\" {\n" + numbered("query q%d: int, ", 99) + "query r: int\n}\n", 20)
                + "op p GET \"/p\"" + (more == 0 ? "" : " {\n query q: int\n }") + "\n}\n";
    }

    private static String path(int more) {
        return "type Path { a: int, p: Path\n require a when " + "p.".repeat(Limits.STEPS - 1 + more) + "a == 1 }\n";
    }

    private static String quoted(int more) {
        int length = Limits.LINES - "when in (\"\", \"\", \"\")".length() - 2 + more;
        String part = "x".repeat(length / 3);
        return "type Quoted { a: string, c: int\n require c when a in (\"" + part + "\",\n\"y" + part.substring(1)
                + "\",\n\"" + "z".repeat(length - 2 * part.length()) + "\") }\n";
    }

    /** A hundred names, which a violation lists with a comma and a blank between them. */
    private static String counted(int more) {
        List<String> names = IntStream.range(100, 200)
                .mapToObj(number -> "n".repeat(number == 100 ? 195 + more : number == 199 ? 197 : 195) + number)
                .toList();
        return "type Counted {\n" + String.join(": int\n", names) + ": int\nat most one of " + String.join(",\n", names)
                + " }\n";
    }

    /** A hundred rules, each with a hundred fields and tests. */
    private static String several(int more) {
        String values = numbered("%d,\n", 98);
        String rules = IntStream.range(0, 100)
                .mapToObj(number -> "forbid f" + number + " when g" + number + " in (" + values + "-1"
                        + (number < more ? ", -2" : "") + ")\n")
                .collect(Collectors.joining());
        return "type Several {\n" + numbered("f%d: int, g%d: int\n", 100) + rules + " }\n";
    }

    /** Fifty rules that go ten steps inward. */
    private static String deep(int more) {
        return "type Deep {\nd: Deep, a: int\n" + numbered("f%d: int\n", 50)
                + numbered("forbid f%d when " + "d.".repeat(10) + "a == %d\n", 50)
                + "forbid f0 when d.a == 1\n".repeat(more) + " }\n";
    }

    private static String mediaTypes(int more) {
        return IntStream.range(100, 199)
                .mapToObj(number -> "\"text/" + "x".repeat(number == 198 ? 196 + more : 192) + number + "\"")
                .collect(Collectors.joining("\n| "));
    }
}
