package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other tests of the project, in an execution of its own: whatever they printed, threw or called themselves stands in
 * their reports, and the secrets that they planted do not.
 */
class PrintedSecretsCheck {

    private static final Path REPORTS = Path.of("target/surefire-reports");

    @Test
    void noReportHoldsAPlantedSecret() throws IOException {
        Path printing = REPORTS.resolve("TEST-works.buddy.api.EmittedSizeTest.xml");
        assumeThat(printing).as("all tests ran").exists();
        assertThat(printing).as("what is printed is reported").content().contains("An action of 30 fields:");

        List<Path> reports = reports();
        assertThat(reports)
                .hasSizeGreaterThan(15)
                .anySatisfy(report -> assertThat(report).hasFileName("TEST-works.buddy.api.RedactionTest.xml"));
        for (Path report : reports) {
            assertThat(report).content().doesNotContain(RedactionTest.SECRET).doesNotContain(RedactionTest.TOKEN);
        }
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> file.toString().matches(".*\\.(xml|txt)"))
                    .toList();
        }
    }
}
