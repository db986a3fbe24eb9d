package dev.tenon.spec.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.source.Source;
import dev.tenon.spec.source.Span;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

    private static String excerpt(String text, String marked) {
        int start = text.indexOf(marked);
        return DiagnosticPrinter.excerpt(new Span(new Source("a.tenon", text), start, start + marked.length()));
    }

    @Test
    void putsTheWholeTogether() {
        Source source = new Source("actions/a.tenon", "a: int\nb: itn\n");
        Diagnostic diagnostic = Diagnostic.of(Code.UNKNOWN_TYPE, new Span(source, 10, 13), "itn")
                .hint("did you mean `int`?")
                .related(new Span(source, 0, 1), "first declared here");
        assertThat(DiagnosticPrinter.print(diagnostic)).isEqualTo("""
                        actions/a.tenon:2:4: error[T0302]: no type is called `itn`
                        b: itn
                           ^^^
                          = help: did you mean `int`?
                        actions/a.tenon:1:1: note: first declared here
                        a: int
                        ^
                        """);
    }

    @Test
    void keepsTabs() {
        assertThat(excerpt("\ta:\tx", "x")).isEqualTo("\ta:\tx\n\t  \t^\n");
    }

    @Test
    void givesWideCharactersTwoColumns() {
        assertThat(excerpt("漢字: x", "x")).isEqualTo("漢字: x\n      ^\n");
        assertThat(excerpt("\"漢😀\"", "漢😀")).isEqualTo("\"漢😀\"\n ^^^^\n");
        assertThat(excerpt("e\u0301 x", "x")).isEqualTo("e\u0301 x\n  ^\n");
        assertThat(excerpt("e\u0301\tx", "\u0301")).isEqualTo("e\u0301\tx\n ^\n");
    }

    @Test
    void marksTheEndOfALine() {
        Source source = new Source("a.tenon", "a:\nb");
        assertThat(DiagnosticPrinter.excerpt(new Span(source, 2, 2))).isEqualTo("a:\n  ^\n");
    }

    @Test
    void marksOnlyTheFirstOfSeveralLines() {
        assertThat(excerpt("a { b\n c }", "{ b\n c }")).isEqualTo("a { b\n  ^^^\n");
    }

    @Test
    void hidesControlCharacters() {
        assertThat(excerpt("a \u001b[31m\u202e b", "b")).isEqualTo("a \uFFFD[31m\uFFFD b\n         ^\n");
        Diagnostic diagnostic =
                Diagnostic.of(Code.UNKNOWN_TYPE, new Span(new Source("a.tenon", ""), 0, 0), "a\u001b\n\u202e");
        assertThat(diagnostic.message()).isEqualTo("no type is called `a\\u001b\\u000a\\u202e`");
    }

    @Test
    void leavesBracesOfArgumentsAlone() {
        Diagnostic diagnostic = Diagnostic.of(Code.EXPECTED, new Span(new Source("a.tenon", ""), 0, 0), "{1}", "{0}");
        assertThat(diagnostic.message()).isEqualTo("expected {1}, found {0}");
    }
}
