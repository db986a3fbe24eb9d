package dev.tenon.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs of this machine: the running one, and those beside it. */
final class Jdks {

    private Jdks() {}

    static Path running() throws IOException {
        return Path.of(System.getProperty("java.home")).toRealPath();
    }

    /** The newest of those that are newer than what bindings are made for. */
    static Optional<Path> newest() throws IOException {
        List<Path> all;
        try (Stream<Path> beside = Files.list(running().getParent())) {
            all = beside.filter(jdk -> Files.isExecutable(jdk.resolve("bin/javac")))
                    .sorted()
                    .toList();
        }
        return all.stream().filter(jdk -> feature(jdk) > 17).max(Comparator.comparingInt(Jdks::feature));
    }

    private static int feature(Path jdk) {
        try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            // No JDK of today has no such file.
            return 0;
        }
    }
}
