package dev.tenon.samples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where, when and in which language a project is built does not show in what is built, and neither does the JDK in the sources. */
class ReproducibleTest {

    private static final String SOURCES = "target/generated-sources/annotations/light";

    @TempDir
    private Path folder;

    private Project here;
    private Project there;

    @BeforeEach
    void copyBuddy() {
        here = buddy(folder.resolve("a"), Comparator.naturalOrder());
        there = buddy(folder.resolve("some where/else/further down"), Comparator.reverseOrder());
    }

    /** The specs of Buddy in a project without parent. */
    private static Project buddy(Path folder, Comparator<Path> order) {
        Project project = Project.in(folder);
        project.copy(Path.of("src/test/projects/lamps"), order, "");
        project.deleteAll("src/main/resources");
        project.delete("src/main/java/keeper/Keeper.java");
        project.edit("src/main/java/light/package-info.java", "lamps.tenon", "buddy.tenon");
        project.copy(Path.of("../buddy/src/main/resources"), order, "src/main/resources/");
        return project;
    }

    @Test
    void theSameEverywhere() {
        Maven maven = Maven.running().offline();
        Map<String, String> jar = built(maven, here);
        assertThat(here.files(SOURCES)).containsKeys("Buddy.java", "DockerPush.java");
        assertThat(jar).containsOnlyKeys("lamps-1-SNAPSHOT.jar");

        assertThat(built(elsewhere(maven), there)).isEqualTo(jar);
        assertThat(there.files(SOURCES)).isEqualTo(here.files(SOURCES));
    }

    @Test
    void theSameSourcesOnANewerJdk() {
        Optional<Path> newer = Maven.newerJdk();
        Assumptions.assumeTrue(newer.isPresent(), "no JDK 23 or newer lies beside that of the tests");
        Maven maven = Maven.running().offline();
        assertThat(maven.in(here.resolve("."), List.of("-q", "compile")).successful())
                .isTrue();

        Map<String, String> jar = built(maven.jdk(newer.get()), there);
        assertThat(there.files(SOURCES)).isNotEmpty().isEqualTo(here.files(SOURCES));

        assertThat(built(elsewhere(maven.jdk(newer.get())), here)).isEqualTo(jar);
        assertThat(there.files(SOURCES)).isEqualTo(here.files(SOURCES));
    }

    private static Maven elsewhere(Maven maven) {
        return maven.environment("TZ", "Pacific/Kiritimati")
                .environment("LC_ALL", "tr_TR.UTF-8")
                .environment(
                        "MAVEN_OPTS",
                        Maven.QUICK
                                + " -Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-9");
    }

    /** The jars, from nothing. */
    private static Map<String, String> built(Maven maven, Project project) {
        project.deleteAll("target");
        Build build = maven.in(project.resolve("."), List.of("-q", "package"));
        assertThat(build.successful()).as(build.output()).isTrue();
        Map<String, String> files = project.files("target");
        files.keySet().removeIf(file -> !file.endsWith(".jar"));
        return files;
    }
}
