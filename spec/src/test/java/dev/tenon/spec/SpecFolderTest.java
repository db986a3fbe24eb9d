package dev.tenon.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecFolderTest {

    private static final String ROOT = """
            api A {
              server "https://a.example"
              include "steps/*.tenon"
            }
            abstract action Step by type {}
            """;

    @TempDir
    Path temp;

    private Path folder() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("mit Leerzeichen und ü"));
        write(folder);
        return folder;
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("steps"));
        Files.writeString(folder.resolve("main.tenon"), ROOT);
        Files.writeString(folder.resolve("steps/b.tenon"), "action B: Step {}");
        Files.writeString(folder.resolve("steps/a.tenon"), "action A1: Step {}");
        Files.writeString(folder.resolve("steps/.hidden.tenon"), "nonsense");
        Files.createDirectories(folder.resolve("steps/dir.tenon"));
    }

    private static String printed(Path folder, String root) {
        return DiagnosticPrinter.print(
                Specs.load(new SpecFolder(folder), root).diagnostics().sorted());
    }

    @Test
    void listsFilesByName() throws IOException {
        assertThat(new SpecFolder(folder()).list("steps", "*.tenon")).containsExactly("steps/a.tenon", "steps/b.tenon");
        assertThat(new SpecFolder(folder()).list("", "m*n.te*n")).containsExactly("main.tenon");
        assertThat(new SpecFolder(folder()).list("nowhere", "*")).isEmpty();
    }

    @Test
    void takesTheWorkingDirectory() {
        assertThat(printed(Path.of(""), "src/test/resources/example.tenon")).isEmpty();
        assertThat(printed(Path.of("."), "src/test/resources/example.tenon")).isEmpty();
    }

    @Test
    void readsFromAnArchive() throws IOException {
        URI archive = URI.create("jar:" + temp.resolve("specs.jar").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            write(zip.getPath("/specs"));
            assertThat(printed(zip.getPath("/specs"), "main.tenon")).isEmpty();
            assertThat(printed(zip.getPath("specs"), "main.tenon")).isEmpty();
        }
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder() throws IOException {
        Path folder = folder();
        Path secret = Files.writeString(temp.resolve("secret.txt"), "password");
        Files.createSymbolicLink(folder.resolve("steps/link.tenon"), secret);
        assertThat(printed(folder, "main.tenon"))
                .startsWith("main.tenon:3:11: error[T0201]: cannot read `steps/link.tenon`: "
                        + "it leads out of the root folder")
                .doesNotContain("password");
    }

    @Test
    void doesNotListFoldersBehindLinks() throws IOException {
        Path folder = folder();
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.writeString(outside.resolve("x.tenon"), "action X: Step {}");
        Files.createSymbolicLink(folder.resolve("linked"), outside);
        Files.writeString(folder.resolve("main.tenon"), ROOT.replace("steps/", "linked/"));
        assertThat(printed(folder, "main.tenon")).contains("it leads out of the root folder");
    }

    @Test
    void refusesPathsThatLeaveTheRoot() throws IOException {
        SpecFolder files = new SpecFolder(folder());
        Files.writeString(temp.resolve("secret.txt"), "password");
        assertThatIOException().isThrownBy(() -> files.read("../secret.txt"));
        assertThatIOException()
                .isThrownBy(() -> files.read(temp.resolve("secret.txt").toString()));
        assertThatIOException().isThrownBy(() -> files.read("a\0b"));
        assertThatIOException().isThrownBy(() -> files.list("..", "*"));
    }

    @Test
    void saysThatTheRootIsMissing() throws IOException {
        assertThat(printed(folder(), "nope.tenon"))
                .isEqualTo("nope.tenon:1:1: error[T0201]: cannot read `nope.tenon`: there is no such file\n");
        assertThat(printed(folder(), "steps")).contains("cannot read `steps`: it is a folder");
    }

    @Test
    void isTheSameBelowAFolder() throws IOException {
        Path folder = folder();
        Files.createDirectories(temp.resolve("up"));
        assertThat(printed(temp, folder.getFileName() + "/main.tenon")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheBytes() throws IOException {
        Path folder = folder();
        Path file = folder.resolve("bytes.tenon");
        Files.write(file, "\uFEFFapi A { }".getBytes(StandardCharsets.UTF_16LE));
        assertThat(printed(folder, "bytes.tenon")).contains("it is UTF-16; save it as UTF-8");
        Files.write(file, new byte[] {'a', '\r', '\n', 'b', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        assertThat(printed(folder, "bytes.tenon")).contains("it is not UTF-8: the byte 0xED on line 3");
        Files.write(file, new byte[] {'a', (byte) 0xC3});
        assertThat(printed(folder, "bytes.tenon")).contains("it is not UTF-8: the byte 0xC3 on line 1");
    }

    @Test
    void readsNoPipesAndNoLinksInACircle() throws IOException, InterruptedException {
        Path folder = folder();
        Files.createSymbolicLink(folder.resolve("circle.tenon"), folder.resolve("circle.tenon"));
        assertThat(printed(folder, "circle.tenon")).contains("error[T0201]").contains("it cannot be opened");
        Path pipe = folder.resolve("pipe.tenon");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(printed(folder, "pipe.tenon")).contains("it is no regular file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..\\\\x.tenon",
                "/steps/*.tenon",
                "C:steps/*.tenon",
                "\\\\\\\\host\\\\share\\\\*.tenon",
                "file:steps/*.tenon",
                "jar:file:x!/*.tenon",
                "~/x.tenon",
                "steps/../*.tenon",
                "./*.tenon",
                "steps/**/a.tenon",
                "st*ps/a.tenon",
                "steps/\\u0000.tenon"
            })
    void includesNothingElsewhere(String pattern) throws IOException {
        Path folder = folder();
        Files.writeString(folder.resolve("main.tenon"), ROOT.replace("steps/*.tenon", pattern));
        assertThat(printed(folder, "main.tenon")).contains("error[T0202]");
    }

    @Test
    void takesPatternsWordForWord() throws IOException {
        Path folder = folder();
        Files.writeString(folder.resolve("main.tenon"), ROOT.replace("steps/*", "%2e%2e/{a,b}[x]?"));
        assertThat(printed(folder, "main.tenon")).contains("error[T0203]");
    }

    @Test
    void includesAFileOnceHoweverOftenItIsNamed() throws IOException {
        Path folder = folder();
        String twice = "steps/*.tenon\"\n  include \"steps/a.tenon\"\n  include \"*.tenon";
        Files.writeString(folder.resolve("main.tenon"), ROOT.replace("steps/*.tenon", twice));
        assertThat(printed(folder, "main.tenon"))
                .contains("T0203")
                .doesNotContain("T0306")
                .doesNotContain("T0205");
    }

    @Test
    void showsNamesOfFilesInOneLine() throws IOException {
        Path folder = folder();
        Files.writeString(folder.resolve("steps/a\n\u001b[31m\u202e.tenon"), "nonsense");
        assertThat(printed(folder, "main.tenon")).startsWith("steps/a\\u000a\\u001b[31m\\u202e.tenon:1:1: error");
    }
}
