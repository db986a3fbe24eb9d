package dev.tenon.samples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings of {@code docs/builds.md} under the Gradle that is installed, if one is. */
class GradleTest {

    private static final String DIM = "src/main/resources/actions/dim.tenon";

    /** What the page takes for granted: a repository, the language, and a configuration that Gradle has from 4.6 on. */
    private static final String BEFORE = """
            apply plugin: 'java'
            repositories { mavenLocal() }
            compileJava {
                sourceCompatibility = '17'
                targetCompatibility = '17'
            }
            if (!configurations.findByName('annotationProcessor')) {
                configurations { annotationProcessor }
                compileJava.options.annotationProcessorPath = configurations.annotationProcessor
            }
            """;

    @Test
    void anEditedSpecIsCompiledAndNothingElseIs(@TempDir Path folder) throws IOException, InterruptedException {
        Optional<Path> gradle = installed();
        Assumptions.assumeTrue(gradle.isPresent(), "no gradle is installed");
        Project lamps = Project.of("lamps", folder);
        lamps.write("settings.gradle", "rootProject.name = 'lamps'\n");
        lamps.write(
                "build.gradle",
                BEFORE + Page.block("groovy").replace("0.1.0-SNAPSHOT", System.getProperty("tenon.version")));

        compile(gradle.get(), lamps).says(":compileJava\n").says("BUILD SUCCESSFUL");
        compile(gradle.get(), lamps).says(":compileJava UP-TO-DATE");
        lamps.edit(DIM, "watts", "lumen");
        compile(gradle.get(), lamps).says(":compileJava\n").says("BUILD SUCCESSFUL");
        assertThat(classes(lamps)).contains("Dim$LumenStage.class").doesNotContain("Dim$WattsStage.class");
        lamps.delete(DIM);
        compile(gradle.get(), lamps).says(":compileJava\n").says("BUILD SUCCESSFUL");
        assertThat(classes(lamps)).contains("Flash.class").noneMatch(name -> name.startsWith("Dim"));
    }

    private static List<String> classes(Project lamps) {
        return lamps.files("build").keySet().stream()
                .filter(file -> file.endsWith(".class"))
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .toList();
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "gradle"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Build compile(Path gradle, Project project) throws IOException, InterruptedException {
        List<String> command = List.of(
                gradle.toString(),
                "--offline",
                "--no-daemon",
                "--console=plain",
                "--gradle-user-home=" + project.resolve("home"),
                "-Dmaven.repo.local=" + System.getProperty("localRepository"),
                "compileJava");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(project.resolve(".").toFile())
                .redirectErrorStream(true);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process running = process.start();
        running.getOutputStream().close();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Build(running.waitFor() == 0, output);
    }
}
