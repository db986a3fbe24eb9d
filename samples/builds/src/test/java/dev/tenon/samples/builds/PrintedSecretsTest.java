package dev.tenon.samples.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever the tests of the modules before this one, which is the last, printed, threw or called themselves stands in their reports, and
 * the secrets that they planted do not.
 */
class PrintedSecretsTest {

    private static final Path ROOT = Path.of("../..");

    @ParameterizedTest
    @CsvSource({
        "runtime, s3cret t0ken-",
        "processor, s7373 k7373 n7373 t7373 u7373 s3cret",
        "testkit, hush sesame first-token second-token",
        "samples/buddy, hunter2-s3cr3t t0k3n-0123456789"
    })
    void noReportHoldsAPlantedSecret(String module, String secrets) {
        List<Path> tests = files(ROOT.resolve(module).resolve("src/test"), ".*\\.java");
        List<Path> reports = reports(module);
        for (String secret : secrets.split(" ", -1)) {
            List<Path> planting =
                    tests.stream().filter(test -> text(test).contains(secret)).toList();
            assertThat(planting).as("tests that plant " + secret).isNotEmpty();
            assumeTrue(
                    planting.stream()
                            .filter(test -> test.toString().endsWith("Test.java"))
                            .allMatch(test -> reports.stream().anyMatch(report -> isOf(test, report))),
                    "not all tests of " + module + " ran");
            assertThat(reports)
                    .isNotEmpty()
                    .allSatisfy(report -> assertThat(report).content().doesNotContain(secret));
        }
    }

    /** Or the test above could not fail. */
    @Test
    void whatIsPrintedStandsInAReport() {
        List<Path> reports = reports("samples/buddy");
        assumeTrue(
                reports.stream().anyMatch(report -> report.endsWith("TEST-works.buddy.api.EmittedSizeTest.xml")),
                "not all tests of samples/buddy ran");
        assertThat(reports).anyMatch(report -> text(report).contains("An action of 30 fields:"));
    }

    private static boolean isOf(Path test, Path report) {
        String name = test.getFileName().toString().replace(".java", "");
        return report.getFileName().toString().endsWith("." + name + ".xml");
    }

    private static List<Path> reports(String module) {
        return files(ROOT.resolve(module).resolve("target/surefire-reports"), ".*\\.(xml|txt)");
    }

    private static List<Path> files(Path folder, String name) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
