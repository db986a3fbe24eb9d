package dev.tenon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecReadingTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @TempDir
    private Path temp;

    @Test
    void aSpecInAJarWithWhatItIncludes() throws IOException {
        Path jar = jar("a b ü.jar", "");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertServesLoad(SpecServer.fromClassPath(loader, "harbour.tenon"));
            assertServesLoad(SpecServer.fromClassPath(loader, "harbour.tenon"));
        }
    }

    @Test
    void aSpecInAFolderOfAJar() throws IOException {
        Path jar = jar("deep.jar", "api/v1/");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertServesLoad(SpecServer.fromClassPath(loader, "api/v1/harbour.tenon"));
        }
    }

    @Test
    void aSpecInAFolder() {
        assertServesLoad(SpecServer.fromFolder(RESOURCES.resolve("harbour"), "harbour.tenon"));
    }

    @Test
    void noSpecAtAll() {
        assertThatThrownBy(() -> SpecServer.fromClassPath(getClass().getClassLoader(), "nowhere.tenon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere.tenon");
        assertThatThrownBy(() -> SpecServer.fromFolder(temp, "nowhere.tenon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere.tenon");
    }

    @Test
    void aBrokenSpecIsRefusedWithAllThatIsWrong() {
        assertThatThrownBy(() -> SpecServer.fromClassPath(getClass().getClassLoader(), "broken/broken.tenon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.tenon:6:9: error[")
                .hasMessageContaining("broken.tenon:9:21: error[")
                .hasMessageContaining("^^^^^");
    }

    private static void assertServesLoad(SpecServer server) {
        try (server) {
            assertThat(new Caller(server)
                            .send(
                                    "POST",
                                    "/ships/DELTA/docks/7/steps",
                                    "{'type': 'LOAD', 'name': 'Load', 'crates': [1]}")
                            .status())
                    .isEqualTo(201);
        }
    }

    private Path jar(String name, String folder) throws IOException {
        Path jar = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String file : new String[] {"harbour.tenon", "steps/load.tenon", "steps/sail.tenon"}) {
                entries.putNextEntry(new JarEntry(folder + file));
                entries.write(Files.readAllBytes(RESOURCES.resolve("harbour").resolve(file)));
            }
        }
        return jar;
    }
}
