package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A case: a spec and, in {@code expected}, what is emitted for it. Where all that matters is that it compiles, as with names that
 * are trouble in Java, there is no {@code expected}.
 */
record Golden(Path folder) {

    static final String PACKAGE = "com.example.harbour";

    private static final Path RESOURCES = Path.of("src/test/resources");

    /** Those of {@code golden}, which are compared byte for byte. */
    static List<Golden> compared() throws IOException {
        return in("golden");
    }

    /** Those of {@code compiling}, which only have to compile. */
    static List<Golden> compiling() throws IOException {
        return in("compiling");
    }

    static List<Golden> all() throws IOException {
        List<Golden> all = new ArrayList<>(compared());
        all.addAll(compiling());
        return all;
    }

    private static List<Golden> in(String name) throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve(name))) {
            return folders.filter(Files::isDirectory).sorted().map(Golden::new).toList();
        }
    }

    static Golden of(String name) {
        return new Golden(RESOURCES.resolve("golden").resolve(name));
    }

    /** Emits, which must go without an error; some cases are odd on purpose. */
    List<SourceFile> emit() {
        return emit(PACKAGE);
    }

    /** The same in another package, beside other cases. */
    List<SourceFile> emit(String packageName) {
        Target target = new Target("main.tenon", packageName, folder.endsWith("everything"));
        Pipeline.Result result = Pipeline.run(new SpecFolder(folder), target);
        assertThat(DiagnosticPrinter.print(result.diagnostics().sorted())).doesNotContain(": error[");
        return result.files();
    }

    /** Emits and compiles, strictly, beside further sources. */
    Compiled compile(Path classes, SourceFile... further) {
        List<SourceFile> sources = new ArrayList<>(emit());
        sources.addAll(List.of(further));
        return Compiled.of(sources, classes, Compiled.STRICT);
    }

    /** The texts that are to be emitted, by file name. */
    Map<String, String> expected() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder.resolve("expected"))) {
            try (Stream<Path> files = Files.list(folder.resolve("expected"))) {
                for (Path file : files.toList()) {
                    texts.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** Makes what is emitted now the expected. */
    void rewrite(Map<String, String> texts) throws IOException {
        for (String stale : expected().keySet()) {
            Files.delete(folder.resolve("expected").resolve(stale));
        }
        Files.createDirectories(folder.resolve("expected"));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve("expected").resolve(text.getKey()), text.getValue());
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
