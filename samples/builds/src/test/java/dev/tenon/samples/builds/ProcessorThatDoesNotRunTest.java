package dev.tenon.samples.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without the processor there are no bindings, and javac would only miss symbols: the build says what is wrong, and its cure cures. */
class ProcessorThatDoesNotRunTest {

    private static final String PATHS = "(?s)<annotationProcessorPaths>.*</annotationProcessorPaths>";

    @Test
    void theMessageIsTheCure(@TempDir Path folder) {
        Project lamps = Project.of("lamps", folder);
        String pom = lamps.read("pom.xml");
        lamps.write(
                "pom.xml",
                pom.replaceAll(
                        "(?s)<plugin>\\s*<artifactId>maven-compiler-plugin</artifactId>\\s*<configuration>.*?</plugin>",
                        ""));

        Build build = lamps.mvn("compile").failed();
        assertThat(build.output())
                .contains("src/main/java/light/package-info.java asks for bindings with @Bindings, "
                        + "but javac will not run Tenon's processor: the pom does not say where it is (")
                .contains("pom.xml")
                .doesNotContain("cannot find symbol");

        String output = build.output();
        String cure = output.substring(
                output.indexOf("  <plugin>\n"), output.indexOf("</plugin>\n") + "</plugin>\n".length());
        lamps.edit("pom.xml", "<build>\n    <plugins>\n", "<build>\n    <plugins>\n" + cure);
        lamps.mvn("compile").compiled();
    }

    @Test
    void fromJdk23OnTheClassPathIsNotEnough(@TempDir Path folder) {
        Optional<Path> newer = Maven.newerJdk();
        Assumptions.assumeTrue(newer.isPresent(), "no JDK 23 or newer lies beside that of the tests");
        Project lamps = Project.of("lamps", folder);
        String tenon = System.getProperty("tenon.version");
        lamps.write(
                "pom.xml",
                lamps.read("pom.xml")
                        .replaceAll(PATHS, "")
                        .replace(
                                "<dependencies>",
                                "<dependencies><dependency><groupId>dev.tenon</groupId>"
                                        + "<artifactId>tenon-processor</artifactId><version>" + tenon
                                        + "</version><scope>provided</scope></dependency>"));
        Maven maven = Maven.running().offline().jdk(newer.get());

        maven.in(lamps.resolve("."), List.of("compile"))
                .failed()
                .says("from JDK 23 on javac runs no processor that it only finds on the class path, and this is JDK ")
                .says("<annotationProcessorPaths>");
        maven.in(lamps.resolve("."), List.of("compile", "-Dmaven.compiler.proc=full"))
                .compiled();
    }
}
