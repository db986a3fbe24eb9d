package dev.tenon.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, loading it ends soon and with diagnostics, never with an exception. */
class RobustnessTest {

    private static final String HEAD = "api A { server \"https://a.example\" }\nabstract action B by type {}\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "(",
                "type A { a: { ",
                "type A {\n",
                "action A: B { example create \"x\" { \"a\": [",
                "not ",
                "\"",
                "\\",
                "1",
                "-",
                "///",
                "/// x\n",
                "enum { ",
                "a: ",
                "a.",
                "}",
                ",",
                "\n",
                "x y\n",
                "漢",
                "\u0000",
                "\ud83d",
                "/*",
                "#\n"
            })
    void isBoundedForAMegabyteOf(String piece) {
        loadQuickly(HEAD + piece.repeat(1_000_000 / piece.length()));
        loadQuickly(HEAD + "action X: B { x: int\n" + piece.repeat(200_000 / piece.length()));
        loadQuickly(HEAD + "action X: B { x: int\nrequire x when " + piece.repeat(200_000 / piece.length()));
    }

    @Test
    void isBoundedForLargeSpecs() {
        StringBuilder types = new StringBuilder(HEAD);
        StringBuilder fields = new StringBuilder(HEAD).append("action X: B {\n");
        StringBuilder unknown = new StringBuilder(HEAD).append("action X: B {\n");
        StringBuilder rules = new StringBuilder(HEAD).append("action X: B {\n");
        for (int i = 0; i < 20_000; i++) {
            types.append("type T").append(i).append(" { next: T").append(i + 1).append("! }\n");
            fields.append("  write f").append(i).append(": { x: int }\n");
            unknown.append("  f").append(i).append(": Type").append(i).append("\n");
            rules.append("  f").append(i).append(": int\n  require g").append(i).append(" when f is set\n");
        }
        loadQuickly(types.append("type T20000 { a: int }").toString());
        loadQuickly(fields.append("}").toString());
        loadQuickly(unknown.append("}").toString());
        loadQuickly(rules.append("}").toString());
    }

    @Test
    void isBoundedForLargeRulesAndManyPatterns() {
        StringBuilder terms =
                new StringBuilder(HEAD).append("action X: B {\n  x: int\n  y: int\n  require y when x == 0");
        StringBuilder values =
                new StringBuilder(HEAD).append("action X: B {\n  x: int\n  y: int\n  require y when x in (0");
        StringBuilder count = new StringBuilder(HEAD).append("action X: B {\n  x: int\n");
        StringBuilder rules = new StringBuilder(HEAD).append("action X: B {\n  x: int\n  y: int\n");
        StringBuilder patterns = new StringBuilder(HEAD).append("action X: B {\n");
        String counted = "x";
        for (int i = 1; i < 4_000; i++) {
            terms.append(" or x == ").append(i);
            values.append(", ").append(i);
            count.append("  f").append(i).append(": int\n");
            counted += ", f" + i;
            rules.append("  require y when x == ")
                    .append(i)
                    .append(" and not y is set or x > ")
                    .append(i)
                    .append("\n");
            String wide = "([a-z" + (char) (0x400 + i) + "]|[A-Z" + (char) (0x400 + i) + "])";
            patterns.append("  f")
                    .append(i)
                    .append(": string(matches \"(")
                    .append(wide.repeat(40))
                    .append(")*\")\n");
        }
        loadQuickly(terms.append("\n}").toString());
        loadQuickly(values.append(")\n}").toString());
        loadQuickly(
                count.append("  exactly one of ").append(counted).append("\n}").toString());
        loadQuickly(rules.append("}").toString());
        loadQuickly(patterns.append("}").toString());
    }

    @Test
    void followsLongCircles() {
        StringBuilder circle = new StringBuilder(HEAD).append("action X: B { t: T0 }\n");
        for (int i = 0; i < 3000; i++) {
            circle.append("type T" + i + " { next: T" + (i + 1) % 3000 + "! }\n");
        }
        Loaded loaded = Snippet.load(circle.toString());
        assertThat(loaded.diagnostics().sorted())
                .singleElement()
                .satisfies(only -> assertThat(only.code().id()).isEqualTo("T0411"));
    }

    private static void loadQuickly(String text) {
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> load(text));
    }

    private static void load(String text) {
        Loaded loaded = Snippet.load(text);
        // Printing is part of it; of a million diagnostics the first will do.
        loaded.diagnostics().sorted().stream().limit(200).forEach(DiagnosticPrinter::print);
        assertThat(loaded.catalog().isPresent())
                .isNotEqualTo(loaded.diagnostics().hasErrors());
    }
}
