package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.format.Stripped;
import dev.tenon.spec.resolve.Publications;
import dev.tenon.spec.resolve.Published;
import dev.tenon.spec.resolve.SpecFolder;
import dev.tenon.spec.source.Source;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions that are added to bindings of which there is only the jar: what is emitted for them, and what it does. */
class AddedActionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/added");
    private static final Path CRANES = FOLDER.resolve("cranes");
    private static final String HARBOUR = "com.example.harbour";
    private static final String PACKAGE = "com.example.cranes";

    @TempDir
    private static Path published;

    @TempDir
    private Path classes;

    @BeforeAll
    static void publish() {
        Pipeline.Result emitted = Pipeline.run(new SpecFolder(FOLDER.resolve("harbour")), "main.tenon", HARBOUR);
        assertThat(DiagnosticPrinter.print(emitted.diagnostics().sorted())).doesNotContain(": error[");
        assertThat(Compiled.of(emitted.files(), published, Compiled.STRICT).messages())
                .isEmpty();
    }

    /** As the classes carry it. */
    private static Publications publications() throws IOException {
        String text = Files.readString(FOLDER.resolve("harbour/main.tenon"));
        String stripped = Stripped.of(new Source("main.tenon", text));
        Published harbour = new Published(Published.FORMAT, "main.tenon", Map.of("main.tenon", stripped));
        return packageName -> Optional.of(harbour).filter(found -> packageName.equals(HARBOUR));
    }

    private static Pipeline.Result emit(boolean everything) throws IOException {
        return Pipeline.run(new SpecFolder(CRANES), new Target("main.tenon", PACKAGE, everything), publications());
    }

    private Compiled compile(List<SourceFile> sources) {
        return Compiled.with(List.of(published), sources, classes, Compiled.STRICT);
    }

    @Test
    void onlyWhatIsAddedIsEmittedAndItIsAsExpected() throws IOException {
        Pipeline.Result result = emit(false);
        assertThat(DiagnosticPrinter.print(result.diagnostics().sorted())).isEmpty();
        Map<String, String> texts = new TreeMap<>();
        result.files().forEach(file -> texts.put(file.qualifiedName().substring(PACKAGE.length() + 1), file.text()));
        assertThat(texts).containsOnlyKeys("Hoist", "Hooked", "Note", "Ring", "Stack", "TenonSpec");
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path expected = CRANES.resolve("expected").resolve(text.getKey() + ".java");
            if (Boolean.getBoolean("tenon.rewrite")) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, text.getValue());
            }
            assertThat(text.getValue()).as(text.getKey()).isEqualTo(Files.readString(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsEmittedCompiles(boolean everything) throws IOException {
        Pipeline.Result result = emit(everything);

        assertThat(DiagnosticPrinter.print(result.diagnostics().sorted())).isEmpty();
        assertThat(compile(result.files()).messages()).isEmpty();
    }

    @Test
    void theWayOfThePageCompiles(@TempDir Path page) throws IOException {
        String text = Files.readString(Path.of("../docs/extending.md"));
        Files.writeString(page.resolve("ring.tenon"), blocks(text, "tenon").get(0));
        Pipeline.Result result =
                Pipeline.run(new SpecFolder(page), new Target("ring.tenon", "com.example.bells"), publications());
        assertThat(DiagnosticPrinter.print(result.diagnostics().sorted())).isEmpty();
        List<SourceFile> sources = new ArrayList<>(result.files());
        String program = """
                package user;
                import com.example.bells.*;
                import com.example.harbour.*;
                class Page {
                    void run(String token, dev.tenon.runtime.json.JsonValue json) {
                %s
                %s
                    }
                }
                """.formatted(blocks(text, "java").toArray());
        sources.add(new SourceFile("user.Page", program));
        assertThat(compile(sources).messages()).isEmpty();
    }

    private static List<String> blocks(String page, String language) {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> itBehaves() throws IOException, ClassNotFoundException {
        List<SourceFile> sources = new ArrayList<>(emit(false).files());
        sources.add(new SourceFile("user.Cranes", Files.readString(CRANES.resolve("Cranes.java"))));
        Compiled compiled = compile(sources);
        assertThat(compiled.messages()).isEmpty();
        URLClassLoader loader = compiled.loader(published);
        return UserProgram.tests(loader.loadClass("user.Cranes"));
    }
}
