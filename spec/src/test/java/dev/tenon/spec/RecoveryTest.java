package dev.tenon.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.diagnostics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One broken line is one diagnostic. Every token of every line of a good catalogue is left out, doubled, swapped with the next, and
 * misspelt, one at a time.
 */
class RecoveryTest {

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*\"|[A-Za-z_][A-Za-z0-9_]*|-?[0-9]+|==|!=|<=|>=|->|\\.\\.|[^\\sA-Za-z0-9_\"]");

    /** A mistake in a declared name is also one at each of its uses; the catalogues use none more often than this. */
    private static final int MOST_USES = 6;

    /** A text with one mutation, on one line. */
    private record Broken(String text, int line, String how) {}

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/example.tenon, 2000",
        "src/test/resources/cases/good/harbour.tenon, 600",
        "src/test/resources/cases/good/conditions.tenon, 300"
    })
    void saysOneThingOfOneBrokenLine(Path catalogue, int least) throws IOException {
        String good = Files.readString(catalogue);
        assertThat(Snippet.load(good).diagnostics().isEmpty()).isTrue();
        List<Broken> all = mutations(good);
        assertThat(all.size()).isGreaterThan(least);
        int alone = 0;
        for (Broken broken : all) {
            List<Diagnostic> said = Snippet.load(broken.text()).diagnostics().sorted();
            alone += said.size() <= 1 ? 1 : 0;
            assertThat(said)
                    .as("%s line %d:%n%s", broken.how(), broken.line(), DiagnosticPrinter.print(said))
                    .hasSizeLessThanOrEqualTo(MOST_USES)
                    .allSatisfy(each -> assertThat(isNoise(each, broken)).isFalse());
        }
        // The others are names that are used elsewhere, and braces, of which nobody can tell where they are missing.
        assertThat(alone).isGreaterThan(all.size() * 96 / 100);
    }

    /** On other lines, nothing is said of how they are written, but for the brace that is missed there. */
    private static boolean isNoise(Diagnostic diagnostic, Broken broken) {
        boolean elsewhere = Math.abs(diagnostic.where().line() - broken.line()) > 1;
        boolean syntax =
                diagnostic.code().id().startsWith("T01") && diagnostic.code().severity() == Severity.ERROR;
        boolean aboutBraces = diagnostic.code() == Code.UNCLOSED
                || broken.how().endsWith("{")
                || broken.how().endsWith("}");
        return elsewhere && syntax && !aboutBraces;
    }

    private static List<Broken> mutations(String good) {
        List<Broken> all = new ArrayList<>();
        String[] lines = good.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].strip().startsWith("//")) {
                mutateLine(lines, i, all);
            }
        }
        return all;
    }

    private static void mutateLine(String[] lines, int index, List<Broken> all) {
        List<int[]> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(lines[index]);
        while (matcher.find()) {
            tokens.add(new int[] {matcher.start(), matcher.end()});
        }
        for (int i = 0; i < tokens.size(); i++) {
            String before = lines[index].substring(0, tokens.get(i)[0]);
            String token = lines[index].substring(tokens.get(i)[0], tokens.get(i)[1]);
            String after = lines[index].substring(tokens.get(i)[1]);
            add(lines, index, before + after, "without " + token, all);
            add(lines, index, before + token + " " + token + after, "twice " + token, all);
            if (i + 1 < tokens.size()) {
                String next = lines[index].substring(tokens.get(i + 1)[0], tokens.get(i + 1)[1]);
                String rest = lines[index].substring(tokens.get(i + 1)[1]);
                add(lines, index, before + next + " " + token + rest, "swapped " + token, all);
            }
            if (token.matches("[A-Za-z_]\\w{2,}")) {
                String slip = "" + token.charAt(1) + token.charAt(0) + token.substring(2);
                add(lines, index, before + slip + after, "misspelt " + token, all);
            }
        }
    }

    private static void add(String[] lines, int index, String broken, String how, List<Broken> all) {
        if (!broken.equals(lines[index])) {
            String[] copy = lines.clone();
            copy[index] = broken;
            all.add(new Broken(String.join("\n", copy), index + 1, how));
        }
    }
}
