package dev.tenon.samples.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project of {@code src/test/projects} in a folder of its own, to be changed and built as its owner would. */
final class Project {

    private static final Pattern TOKEN = Pattern.compile("@([a-z-]+)@");
    private static final String VERSIONS = text(Path.of("../../pom.xml"));

    private final Path root;

    private Project(Path root) {
        this.root = root;
    }

    /** Puts it into a folder, with the versions that this repository uses. */
    static Project of(String name, Path folder) {
        Project project = new Project(folder.resolve(name));
        project.copy(Path.of("src/test/projects", name), Comparator.naturalOrder(), "");
        return project;
    }

    /** A file as it lies in the repository. */
    static String original(String path) {
        return text(Path.of("src/test/projects", path));
    }

    /** An empty one. */
    static Project in(Path folder) {
        return new Project(folder);
    }

    /** Copies files in an order that the folder's listing may show. */
    void copy(Path from, Comparator<Path> order, String to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).sorted(order).toList()) {
                String path = from.relativize(file).toString();
                String text = text(file);
                write(to + path, file.endsWith("pom.xml") ? TOKEN.matcher(text).replaceAll(Project::version) : text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(MatchResult token) {
        String name = token.group(1);
        if (name.equals("tenon")) {
            return System.getProperty("tenon.version");
        }
        Matcher version = Pattern.compile("<artifactId>" + name + "</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(VERSIONS);
        if (!version.find()) {
            throw new IllegalArgumentException("the root pom has no version of " + name);
        }
        return version.group(1);
    }

    Path resolve(String path) {
        return root.resolve(path);
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

    String read(String path) {
        return text(root.resolve(path));
    }

    /** Replaces a text that must be there. */
    void edit(String path, String from, String to) {
        String before = read(path);
        if (!before.contains(from)) {
            throw new IllegalArgumentException(path + " does not contain " + from);
        }
        write(path, before.replace(from, to));
    }

    void delete(String path) {
        try {
            Files.delete(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder with all that is in it; it may be missing. */
    void deleteAll(String folder) {
        Path start = root.resolve(folder);
        if (Files.isDirectory(start)) {
            try (Stream<Path> all = Files.walk(start)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void rename(String path, String name) {
        try {
            Files.move(root.resolve(path), root.resolve(path).resolveSibling(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files under a folder with their contents, each byte a character; none if there is no such folder. */
    Map<String, String> files(String folder) {
        Map<String, String> files = new TreeMap<>();
        Path start = root.resolve(folder);
        if (Files.isDirectory(start)) {
            try (Stream<Path> all = Files.walk(start)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    files.put(start.relativize(file).toString().replace('\\', '/'), bytes);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** Builds with the Maven and the JDK that run the tests, and without a network. */
    Build mvn(String... arguments) {
        return Maven.running().offline().in(root, List.of(arguments));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
