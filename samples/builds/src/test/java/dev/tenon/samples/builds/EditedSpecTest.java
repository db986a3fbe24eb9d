package dev.tenon.samples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the plugin in the pom, a plain {@code mvn compile} sees what happened to the spec files, and nothing else makes it compile. */
class EditedSpecTest {

    private static final String ACTIONS = "src/main/resources/actions/";
    private static final String CLASSES = "target/classes/light";
    private static final String SOURCES = "target/generated-sources/annotations/light";

    /** One test, since each of its builds takes seconds. */
    @Test
    void eachChangeOfASpecIsSeen(@TempDir Path folder) {
        Project lamps = Project.of("lamps", folder);
        lamps.mvn("compile").compiled();
        assertThat(lamps.files(CLASSES)).containsKeys("Flash.class", "Dim.class", "Dim$WattsStage.class");
        lamps.mvn("compile").compiledNothing().says("Nothing to compile");

        // Without the plugin, that is what is said of an edited spec too.
        lamps.edit(ACTIONS + "dim.tenon", "watts", "lumen");
        lamps.mvn("compile", "-Dtenon.skip=true").compiledNothing().says("Nothing to compile");
        lamps.mvn("compile").compiled().says("Bindings are emitted again: resource actions/dim.tenon changed");
        assertThat(lamps.files(CLASSES)).containsKey("Dim$LumenStage.class").doesNotContainKey("Dim$WattsStage.class");

        lamps.write(ACTIONS + "turn.tenon", "/// Turns.\naction TURN \"Turn\": Step {\n  degrees: int!\n}\n");
        lamps.delete(ACTIONS + "dim.tenon");
        lamps.mvn("compile")
                .compiled()
                .says(
                        "Bindings are emitted again: resource actions/dim.tenon removed, resource actions/turn.tenon added");
        assertThat(lamps.files(CLASSES))
                .containsKeys("Turn.class", "Turn$DegreesStage.class")
                .allSatisfy((name, bytes) -> assertThat(name).doesNotStartWith("Dim"));
        assertThat(lamps.files(SOURCES)).containsKey("Turn.java").doesNotContainKey("Dim.java");
        assertThat(lamps.files("target/classes/actions")).containsOnlyKeys("flash.tenon", "turn.tenon");

        lamps.rename(ACTIONS + "turn.tenon", "rotate.tenon");
        lamps.mvn("compile").compiled().says("actions/rotate.tenon added, resource actions/turn.tenon removed");
        assertThat(lamps.files("target/classes/actions")).containsOnlyKeys("flash.tenon", "rotate.tenon");
        lamps.mvn("compile").compiledNothing();
    }

    @Test
    void aMistakeStaysUntilItIsMendedAndBindingsMoveWithTheirPackage(@TempDir Path folder) {
        Project lamps = Project.of("lamps", folder);
        lamps.mvn("compile").compiled();

        lamps.edit(ACTIONS + "dim.tenon", "int(", "itn(");
        lamps.mvn("compile").failed().says("actions/dim.tenon:3:10: error[");
        lamps.mvn("compile").failed().says("actions/dim.tenon:3:10: error[");
        lamps.edit(ACTIONS + "dim.tenon", "itn(", "int(");
        lamps.mvn("compile").compiled();

        lamps.write(
                "src/main/java/glow/package-info.java",
                lamps.read("src/main/java/light/package-info.java").replace("package light;", "package glow;"));
        lamps.delete("src/main/java/light/package-info.java");
        lamps.edit("src/main/java/keeper/Keeper.java", "import light.", "import glow.");
        lamps.mvn("compile").compiled();
        assertThat(lamps.files(CLASSES)).isEmpty();
        assertThat(lamps.files(SOURCES)).isEmpty();
        assertThat(lamps.files("target/classes/glow")).containsKey("Dim.class");
    }
}
