package dev.tenon.spec.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The spec files of this repository that are meant to be good are laid out as the formatter has it. */
class RepositoryIsFormattedTest {

    /** Specs with mistakes on purpose, among them mistakes of layout, and what the formatter is tested with. */
    private static final Pattern UGLY = Pattern.compile(".*/(cases/(?!good/).*|broken/.*|resources/format/.*)");

    static List<Path> good() {
        return Corpus.files().stream()
                .filter(file ->
                        !UGLY.matcher(file.toString().replace('\\', '/')).matches())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("good")
    void isFormatted(Path file) throws IOException {
        String text = Files.readString(file);
        String formatted =
                Formatter.format(new Source(file.toString(), text)).text().orElseThrow();
        if (Boolean.getBoolean("tenon.rewrite")) {
            Files.writeString(file, formatted);
            return;
        }
        assertThat(text)
                .as(
                        "%s is not formatted; `mvn -pl spec test -Dtest=RepositoryIsFormattedTest -Dtenon.rewrite=true` rewrites it",
                        file)
                .isEqualTo(formatted);
    }
}
