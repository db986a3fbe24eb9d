package dev.tenon.spec.format;

import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.parse.Parser;
import dev.tenon.spec.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The spec files of the repository. */
public final class Corpus {

    static final Path REPOSITORY = Path.of("..");

    private Corpus() {}

    /** All, sorted. */
    public static List<Path> files() {
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            return files.filter(file -> file.toString().endsWith(".tenon"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of all; a file that is not UTF-8 on purpose is left out. */
    public static List<String> texts() {
        return files().stream().flatMap(file -> text(file).stream()).toList();
    }

    /** The texts of those that parse. */
    static List<String> parsing() {
        return texts().stream().filter(Corpus::parses).toList();
    }

    static boolean parses(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Parser.parse(new Source("a.tenon", text), diagnostics);
        return !diagnostics.hasErrors();
    }

    private static List<String> text(Path file) {
        try {
            return List.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
