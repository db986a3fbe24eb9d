package works.buddy.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * This project as somebody has it who changes it: without tests, and built by the Maven that runs this test, with plain
 * {@code mvn compile}.
 *
 * <p>Parent, runtime and processor come from the local repository. {@code mvn install} has put them there before it
 * comes to the tests of this module; {@code mvn verify} has not.
 */
final class ProjectCopy {

    private static final Path ORIGINAL = Path.of("").toAbsolutePath();

    private final Path root;

    private ProjectCopy(Path root) {
        this.root = root;
    }

    /** What a build printed, and whether it went through. */
    record Build(boolean successful, String output) {}

    /** Puts a copy into an empty folder, as deep in it as the project is in the repository. */
    static ProjectCopy in(Path folder) {
        ProjectCopy copy = new ProjectCopy(folder.resolve("samples/buddy"));
        copyTree(ORIGINAL.resolve("src/main"), copy.root.resolve("src/main"));
        copyTree(ORIGINAL.resolve("pom.xml"), copy.root.resolve("pom.xml"));
        // Error Prone needs the options for Maven's own JVM that lie at the repository's root.
        copyTree(ORIGINAL.resolve("../../.mvn").normalize(), folder.resolve(".mvn"));
        return copy;
    }

    /** Adds a file, or puts another text into it. */
    void write(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path resolve(String path) {
        return root.resolve(path);
    }

    /** The contents of the files by their paths, but for what builds put into {@code target}. */
    Map<String, String> files() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(root.resolve("target")))
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString().replace('\\', '/'),
                            ProjectCopy::content,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Build compile() {
        Path maven = Path.of(System.getProperty("maven.home"), "bin", "mvn");
        ProcessBuilder process = new ProcessBuilder(
                        maven.toString(),
                        "-B",
                        "-o",
                        "-q",
                        "-Dstyle.color=never",
                        "-Dmaven.repo.local=" + System.getProperty("localRepository"),
                        // What another settings file fetched from a mirror counts as well.
                        "-Dmaven.legacyLocalRepo=true",
                        "compile")
                .directory(root.toFile())
                .redirectErrorStream(true);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().keySet().removeAll(List.of("MAVEN_BASEDIR", "MAVEN_PROJECTBASEDIR"));
        try {
            Process running = process.start();
            running.getOutputStream().close();
            String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Build(running.waitFor() == 0, output.replace('\\', '/'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Maven ran", e);
        }
    }

    private static void copyTree(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toUnmodifiableList())) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Latin-1, in which each byte is a character: two files are equal if their texts are. */
    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
