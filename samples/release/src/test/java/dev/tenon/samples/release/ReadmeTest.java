package dev.tenon.samples.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.Loaded;
import dev.tenon.spec.Specs;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true. */
class ReadmeTest {

    private static final Path CATALOGUE = Path.of("..", "buddy", "src", "main", "resources");

    @TempDir
    Path folder;

    @Test
    void itsSpecFitsIntoTheCatalogue() throws IOException {
        assertThat(load(snippet("tenon")).diagnostics().sorted()).isEmpty();
    }

    @Test
    void itsMistakeIsReportedAsItSays() throws IOException {
        Loaded loaded = load(snippet("tenon").replace(": int(", ": imt("));
        assertThat(DiagnosticPrinter.print(loaded.diagnostics().sorted())).isEqualTo(snippet("text"));
    }

    @Test
    void itsJavaCompiles() throws IOException {
        String program = """
                import works.buddy.api.*;
                abstract class Readme {
                    void run(String token) {
                %s
                    }
                }
                """.formatted(snippet("java"));
        StringWriter out = new StringWriter();
        List<String> options = List.of("-proc:none", "-Xlint:all", "-d", folder.toString());
        ToolProvider.getSystemJavaCompiler()
                .getTask(out, null, null, options, null, List.of(source(program)))
                .call();
        assertThat(out.toString()).isEmpty();
    }

    private Loaded load(String sleep) throws IOException {
        try (Stream<Path> files = Files.walk(CATALOGUE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(CATALOGUE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(folder.resolve("actions/sleep.tenon"), sleep);
        return Specs.load(new SpecFolder(folder), "buddy.tenon");
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** The first block of a language. */
    private static String snippet(String language) throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(readme)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
