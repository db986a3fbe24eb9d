package dev.tenon.samples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of {@code docs/builds.md}, and its Maven settings, which are those of the projects here. */
class PlainJavacTest {

    @Test
    void theCommandOfThePageCompiles(@TempDir Path folder) throws IOException, InterruptedException {
        Project lamps = Project.of("lamps", folder);
        Files.createDirectories(lamps.resolve("classes"));
        Files.createDirectories(lamps.resolve("sources"));
        ProcessBuilder process = new ProcessBuilder("sh", "-c", Page.block("sh"))
                .directory(lamps.resolve(".").toFile())
                .redirectErrorStream(true);
        String everything = System.getProperty("java.class.path");
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        process.environment().put("RUNTIME", everything);
        process.environment().put("PROCESSOR", everything);
        process.environment().put("PATH", java + ':' + System.getenv("PATH"));
        Process running = process.start();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor()).as(output).isZero();
        assertThat(lamps.files("classes")).containsKeys("light/Dim$WattsStage.class", "keeper/Keeper.class");
        assertThat(lamps.files("sources")).containsKey("light/Dim.java");
    }

    @Test
    void theSettingsForMavenAreTheTestedOnes() {
        String page = Page.block("xml").replace("0.1.0-SNAPSHOT", "@tenon@").replaceAll("\\s", "");
        String tested = Project.original("lamps/pom.xml").replaceAll("\\s", "");

        assertThat(tested).contains(page);
    }
}
