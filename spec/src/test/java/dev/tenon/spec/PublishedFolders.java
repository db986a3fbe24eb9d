package dev.tenon.spec;

import dev.tenon.spec.resolve.Publications;
import dev.tenon.spec.resolve.Published;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Specs that stand in for those of bindings: a folder for each package, with the root file {@code api.tenon}, and a file {@code format}
 * if it is not that of today.
 */
record PublishedFolders(Path folder) implements Publications {

    private static final String ROOT = "api.tenon";

    @Override
    public Optional<Published> find(String packageName) {
        Path of = folder.resolve(packageName);
        if (!Files.exists(of.resolve(ROOT))) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(of)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".tenon")).toList()) {
                texts.put(of.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            Path format = of.resolve("format");
            int number = Files.exists(format)
                    ? Integer.parseInt(Files.readString(format).strip())
                    : Published.FORMAT;
            return Optional.of(new Published(number, ROOT, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
