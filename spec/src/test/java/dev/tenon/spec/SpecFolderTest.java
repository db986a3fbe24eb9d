package dev.tenon.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
