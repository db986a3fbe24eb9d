package dev.tenon.samples.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A Maven to build with. What it needs of Tenon comes from the local repository, where {@code mvn install} has put it before it comes
 * to the tests of this module; {@code mvn verify} has not.
 */
record Maven(Path home, Path jdk, Map<String, String> environment, List<String> options) {

    /** A build takes a second or two: a JVM that does not get ready for more needs half the time. */
    static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto";

    /** The one that runs the tests. */
    static Maven running() {
        List<String> options = List.of(
                "-B",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + System.getProperty("localRepository"),
                // What another settings file fetched from a mirror counts as well.
                "-Dmaven.legacyLocalRepo=true");
        return new Maven(
                Path.of(System.getProperty("maven.home")),
                Path.of(System.getProperty("java.home")),
                Map.of("MAVEN_OPTS", QUICK),
                options);
    }

    /** A JDK of 23 or newer that lies beside the one that runs the tests. */
    static Optional<Path> newerJdk() {
        Path beside = Path.of(System.getProperty("java.home")).getParent();
        try (Stream<Path> folders = Files.list(beside)) {
            return folders.filter(folder -> Files.isExecutable(folder.resolve("bin/javac")))
                    .filter(folder -> feature(folder) >= 23)
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    Maven offline() {
        return with("-o");
    }

    Maven with(String option) {
        List<String> more = new ArrayList<>(options);
        more.add(option);
        return new Maven(home, jdk, environment, more);
    }

    Maven home(Path other) {
        return new Maven(other, jdk, environment, options);
    }

    Maven jdk(Path other) {
        return new Maven(home, other, environment, options);
    }

    Maven environment(String name, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new Maven(home, jdk, more, options);
    }

    Build in(Path folder, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/mvn").toString()));
        command.addAll(options);
        command.addAll(arguments);
        ProcessBuilder process =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().keySet().removeAll(List.of("MAVEN_BASEDIR", "MAVEN_PROJECTBASEDIR"));
        process.environment().put("JAVA_HOME", jdk.toString());
        process.environment().putAll(environment);
        try {
            Process running = process.start();
            running.getOutputStream().close();
            String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Build(running.waitFor() == 0, output.replace("\r", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Maven ran", e);
        }
    }
}
