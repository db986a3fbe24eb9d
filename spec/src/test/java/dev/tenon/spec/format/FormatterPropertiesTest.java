package dev.tenon.spec.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.source.Source;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the layout of any file that parses: of those of the repository, and of each of them laid out badly by chance. */
class FormatterPropertiesTest {

    private static final long SEED = 20_260_301;

    private static final int DISTURBANCES = 12;

    static List<String> parsing() {
        return Corpus.parsing();
    }

    @ParameterizedTest
    @MethodSource("parsing")
    void keepsMeaningAndComments(String text) {
        check(text);
    }

    @Test
    void keepsThemWhateverTheWhiteSpace() {
        Random random = new Random(SEED);
        Disturbance disturbance = new Disturbance(random);
        int checked = 0;
        int tried = 0;
        for (String text : Corpus.parsing()) {
            for (int i = 0; i < DISTURBANCES; i++) {
                String disturbed = disturbance.of(text);
                tried++;
                if (Corpus.parses(disturbed)) {
                    checked++;
                    check(disturbed);
                }
            }
        }
        // A comment in JSON is a mistake; most disturbances are none.
        assertThat(checked).isGreaterThan(tried * 9 / 10);
    }

    static void check(String text) {
        String formatted = format(text);
        assertThat(Meaning.of(formatted)).as(text).isEqualTo(Meaning.of(text));
        assertThat(Meaning.comments(formatted)).as(text).isEqualTo(Meaning.comments(text));
        assertThat(format(formatted)).as(text).isEqualTo(formatted);
        assertThat(formatted).doesNotContain("\r").doesNotContain(" \n").doesNotContain("\n\n\n");
        assertThat(formatted.isEmpty() || (formatted.endsWith("\n") && !formatted.endsWith("\n\n")))
                .isTrue();
    }

    private static String format(String text) {
        return Formatter.format(new Source("a.tenon", text)).text().orElseThrow();
    }
}
