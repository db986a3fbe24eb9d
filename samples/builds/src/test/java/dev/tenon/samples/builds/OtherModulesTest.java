package dev.tenon.samples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Specs of another module, as a folder and as a jar, of a snapshot in the local repository, and of tests; two modules at a time. */
class OtherModulesTest {

    private static final String ACTIONS = "specs/src/main/resources/actions/";
    private static final String CLASSES = "bindings/target/classes/light";
    private static final String HORN = "/// Sounds.\naction HORN \"Horn\": Step {\n  seconds: int!\n}\n";

    /** The local repository is left as it was. */
    @AfterEach
    void uninstall() throws IOException {
        Path installed = Path.of(System.getProperty("localRepository"), "dev/tenon/trial");
        if (Files.isDirectory(installed)) {
            try (Stream<Path> files = Files.walk(installed)) {
                files.sorted(Comparator.reverseOrder()).forEach(OtherModulesTest::delete);
            }
        }
    }

    /** One test, since each of its builds takes seconds. */
    @Test
    void specsOfOtherModulesAndOfTestsAreSeen(@TempDir Path folder) {
        Project harbour = Project.of("harbour", folder);
        harbour.mvn("-T2", "test-compile").compiled();
        harbour.mvn("-T2", "test-compile").compiledNothing();

        harbour.write(ACTIONS + "horn.tenon", HORN);
        harbour.edit("trial/src/test/resources/trial.tenon", "id: long! }", "id: long!, colour: string }");
        harbour.mvn("-T2", "test-compile")
                .compiled()
                .says("Bindings are emitted again: class path 1 actions/horn.tenon added")
                .says("Bindings are emitted again: resource trial.tenon changed");
        assertThat(harbour.files(CLASSES)).containsKey("Horn$SecondsStage.class");
        assertThat(harbour.read("trial/target/generated-test-sources/test-annotations/trial/Buoy.java"))
                .contains("colour()");

        harbour.mvn("-T2", "package").says("Building jar: ");
        harbour.delete(ACTIONS + "horn.tenon");
        harbour.mvn("-T2", "package").compiled().says("class path 1 actions/horn.tenon removed");
        assertThat(harbour.files(CLASSES))
                .containsKey("Flash.class")
                .doesNotContainKeys("Horn.class", "Horn$SecondsStage.class");

        harbour.mvn("-pl", ".,specs", "install");
        harbour.mvn("-f", "bindings", "compile");
        harbour.mvn("-f", "bindings", "compile").compiledNothing();
        harbour.edit(ACTIONS + "dim.tenon", "watts", "lumen");
        harbour.mvn("-pl", ".,specs", "install");
        harbour.mvn("-f", "bindings", "compile").compiled().says("class path 1 actions/dim.tenon changed");
        assertThat(harbour.files(CLASSES))
                .containsKey("Dim$LumenStage.class")
                .doesNotContainKey("Dim$WattsStage.class");
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
