package dev.tenon.samples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project adds an action to the bindings in the jar of another, and works with it through the client of that jar. */
class AddedActionsTest {

    private static final String SPEC = "own/src/main/resources/cranes.tenon";

    @Test
    void anAddedActionIsWorkedWithThroughThePublishedClient(@TempDir Path folder)
            throws IOException, InterruptedException {
        Project cranes = Project.of("cranes", folder);
        cranes.mvn("package").compiled();
        assertThat(cranes.files("own/target/classes/cranes")).containsKeys("Hoist.class", "TenonSpec.class");
        assertThat(cranes.files("own/target/generated-sources/annotations"))
                .containsOnlyKeys("cranes/Hoist.java", "cranes/TenonSpec.java");

        assertThat(run(cranes)).isEqualTo("""
                created: Hoist {"id":1,"type":"HOIST","name":"Up","reach":4,"crate":{"weight":900},"height":12,"tag":"<redacted>"}
                got: Hoist {"id":1,"type":"HOIST","name":"Up","reach":4,"crate":{"weight":900},"height":12,"tag":"<redacted>"}
                listed: [Hoist Up, Sail Away]
                updated: FAST
                untold: [UnknownStep Up, Sail Away]
                kept: true
                copied by the untold: true
                decoded: true
                left: [Sail Away, Hoist Up]
                """);

        // What is added is built anew when the jar below it is made of another spec.
        cranes.mvn("package").compiledNothing();
        cranes.edit(
                "harbour/src/main/resources/harbour.tenon",
                "wind: enum { STORM, CALM }",
                "breeze: enum { STORM, CALM }");
        cranes.mvn("package")
                .failed()
                .says("Bindings are emitted again: bindings 1 harbour/TenonSpec.class changed")
                .says("cranes.tenon:9:21: error[T0501]");
        cranes.edit(SPEC, "wind ==", "breeze ==");
        cranes.mvn("package").compiled();
    }

    @Test
    void mistakesAreToldInTheFileOfWhoeverMakesThem(@TempDir Path folder) {
        Project cranes = Project.of("cranes", folder);
        cranes.edit(SPEC, "HOIST \"Hoist\": Step", "HOIST: Stpe");
        cranes.edit(SPEC, "note: string?", "note: Crat?");

        cranes.mvn("package")
                .failed()
                .says("cranes.tenon:4:15: error[T0303]: no abstract action is called `Stpe`")
                .says("cranes.tenon:7:9: error[T0302]: no type is called `Crat`");

        cranes.edit(SPEC, "HOIST: Stpe", "SAIL: Step");
        cranes.edit(SPEC, "Crat?", "string?");
        cranes.mvn("package").failed().says("cranes.tenon:4:8: error[T0306]: the action `SAIL` is declared twice");

        cranes.edit(SPEC, "from \"harbour\"", "from \"habour\"");
        cranes.mvn("package")
                .failed()
                .says("cranes.tenon:1:18: error[T0470]: there are no bindings in the package `habour`");
    }

    @Test
    void callsOfWhatIsAddedAreChecked(@TempDir Path folder) {
        Project cranes = Project.of("cranes", folder);
        cranes.mvn("package").compiled();
        cranes.edit("own/src/main/java/deck/Deck.java", ".height(12)", ".height(101)");

        cranes.mvn("package").failed().says("[T0901] `height` must be within 1..100");
    }

    private static String run(Project cranes) throws IOException, InterruptedException {
        String path = String.join(
                File.pathSeparator,
                List.of(
                        cranes.resolve("own/target/own-1-SNAPSHOT.jar").toString(),
                        cranes.resolve("harbour/target/harbour-1-SNAPSHOT.jar").toString(),
                        System.getProperty("java.class.path")));
        Process running = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path, "deck.Deck")
                .redirectErrorStream(true)
                .start();
        running.getOutputStream().close();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(output).isZero();
        return output;
    }
}
