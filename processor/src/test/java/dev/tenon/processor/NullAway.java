package dev.tenon.processor;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A javac of its own with NullAway in it, in JSpecify mode: the strict one, which looks at type arguments too. */
final class NullAway {

    /** Older ones lose annotations of types that come from class files, and NullAway refuses to run on them. */
    private static final int OLDEST_JDK = 22;

    private static final List<String> EXPORTED =
            List.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

    private final Path jdk;
    private final Path folder;
    private final List<String> files = new ArrayList<>();

    private NullAway(Path jdk, Path folder) {
        this.jdk = jdk;
        this.folder = folder;
    }

    /** Skips the test that asks for it where neither the running JDK nor one beside it is young enough. */
    static NullAway in(Path folder) throws IOException {
        Optional<Path> jdk = jdk();
        assumeThat(jdk)
                .as("NullAway's JSpecify mode needs a JDK %d or newer", OLDEST_JDK)
                .isPresent();
        return new NullAway(jdk.orElseThrow(), folder);
    }

    private static Optional<Path> jdk() throws IOException {
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        if (Runtime.version().feature() >= OLDEST_JDK) {
            return Optional.of(running);
        }
        try (Stream<Path> beside = Files.list(running.getParent())) {
            return beside.filter(NullAway::isYoungEnough).sorted().findFirst();
        }
    }

    private static boolean isYoungEnough(Path jdk) {
        try {
            return Files.isExecutable(jdk.resolve("bin/javac"))
                    && Files.readAllLines(jdk.resolve("release")).stream()
                            .filter(line -> line.startsWith("JAVA_VERSION="))
                            .map(line -> line.replaceAll("[^\\d.]", "").replaceAll("\\..*", ""))
                            .anyMatch(version -> Integer.parseInt(version) >= OLDEST_JDK);
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    NullAway add(Collection<SourceFile> sources) throws IOException {
        for (SourceFile source : sources) {
            Path file = folder.resolve("src").resolve(source.qualifiedName().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.text()).toString());
        }
        return this;
    }

    /** The sources below a folder, which are no module here. */
    NullAway addFolder(Path sources) throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            all.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .sorted()
                    .forEach(file -> files.add(file.toString()));
        }
        return this;
    }

    int size() {
        return files.size();
    }

    /** What it says of the sources, each line with an error; any trouble of javac's own is among them. */
    List<String> complaints() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/javac").toString()));
        EXPORTED.forEach(
                name -> command.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"));
        List.of("code", "comp")
                .forEach(
                        name -> command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"));
        command.addAll(List.of("-cp", SpecVersion.RUNTIME, "-processorpath", System.getProperty("java.class.path")));
        command.addAll(List.of("-proc:none", "-d", folder.resolve("classes").toString(), "-Xmaxerrs", "1000"));
        command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
        command.add("-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:ERROR"
                + " -XepOpt:NullAway:OnlyNullMarked=true -XepOpt:NullAway:JSpecifyMode=true");
        command.add("@" + Files.write(folder.resolve("files"), files));
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean succeeded = javac.waitFor() == 0;
        List<String> errors = said.lines()
                .filter(line -> line.contains("error: "))
                .map(line -> line.replace(folder + File.separator, ""))
                .toList();
        return succeeded || !errors.isEmpty() ? errors : List.of(said);
    }
}
