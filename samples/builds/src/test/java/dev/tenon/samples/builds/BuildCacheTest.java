package dev.tenon.samples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven's build cache extension: an edited spec is no hit, and what is restored is not mistaken for what was built last. */
class BuildCacheTest {

    private static final String DIM = "src/main/resources/actions/dim.tenon";
    private static final String FOUND = "Local build found by checksum";

    @Test
    void anEditedSpecIsNoHit(@TempDir Path folder) {
        Project lamps = Project.of("lamps", folder);
        lamps.write(
                ".mvn/extensions.xml",
                "<extensions><extension><groupId>org.apache.maven.extensions</groupId>"
                        + "<artifactId>maven-build-cache-extension</artifactId><version>"
                        + System.getProperty("build-cache.version") + "</version></extension></extensions>");
        // Not offline: the extension is nothing that the build of this repository fetches.
        Maven maven = Maven.running()
                .home(Path.of(System.getProperty("cached.maven.home")))
                .with("-Dmaven.build.cache.location=" + folder.resolve("cache"));
        Path root = lamps.resolve(".").normalize();
        List<String> compile = List.of("compile");

        maven.in(root, compile).compiled();
        maven.in(root, compile).compiledNothing().says(FOUND);

        lamps.edit(DIM, "watts", "lumen");
        assertThat(maven.in(root, compile).compiled().output()).doesNotContain(FOUND);
        assertThat(lamps.files("target/classes/light")).containsKey("Dim$LumenStage.class");

        // The cache puts the old classes over the new; the next build without it must not believe in them.
        lamps.edit(DIM, "lumen", "watts");
        maven.in(root, compile).compiledNothing().says(FOUND);
        lamps.edit(DIM, "watts", "lumen");
        maven.with("-Dmaven.build.cache.enabled=false").in(root, compile).compiled();
        assertThat(lamps.files("target/classes/light"))
                .containsKey("Dim$LumenStage.class")
                .doesNotContainKey("Dim$WattsStage.class");
    }
}
