package dev.tenon.spec.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No input takes more than 256 MiB: a JVM that has no more loads the worst that is known. */
class MemoryTest {

    @TempDir
    Path temp;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void loadsTheWorstIn256Megabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileSpecs.class.getName(),
                        temp.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo("""
                a line of 100 MB: T0060, 1 in all, short, not formatted
                a million fields in a file: T0060, 1 in all, short, not formatted
                a million fields in files: T0065, 1001 in all, short, not formatted
                a million values: T0101, 1001 in all, short, not formatted
                braces: T0101, 1 in all, short, not formatted
                conditions: T0068, 2 in all, short, not formatted
                numbers: T0101, 1 in all, short, not formatted
                signs: T0101, 1 in all, short, not formatted
                small fields: T0065, 1001 in all, short, formatted
                strange characters: T0001, 1001 in all, short, not formatted
                """);
    }
}
