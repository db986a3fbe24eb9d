package dev.tenon.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes bindings stale, and what goes then; the rest of what Maven's part in it is, the projects of {@code samples/builds} show. */
class StalenessTest {

    private static final Map<String, String> PROCESSOR = Map.of("tenon-processor", "1");

    @TempDir
    private Path folder;

    private final Resource resources = new Resource();

    @BeforeEach
    void project() throws IOException {
        resources.setDirectory(folder.resolve("resources").toString());
        write("java/light/package-info.java", "package light;");
        write("resources/a.tenon", "a");
        build();
    }

    @Test
    void staysWhatIsUpToDate() throws IOException {
        assertThat(settle(PROCESSOR)).isEmpty();
        assertThat(folder.resolve("classes/light/package-info.class")).exists();
    }

    @Test
    void aNewerProcessorEmitsAgain() throws IOException {
        assertThat(settle(Map.of("tenon-processor", "2"))).containsExactly("processor tenon-processor changed");
        assertGone();
    }

    @Test
    void whatAnotherPluginPutsIntoTheOutputCounts() throws IOException {
        write("classes/b.tenon", "b");

        assertThat(settle(PROCESSOR)).containsExactly("output b.tenon added");
        assertThat(folder.resolve("classes/b.tenon")).exists();
        assertGone();
    }

    @Test
    void onlyTheCopyOfARemovedResourceGoes() throws IOException {
        write("classes/a.tenon", "a");
        assertThat(settle(PROCESSOR)).isEmpty();
        Files.delete(folder.resolve("resources/a.tenon"));

        assertThat(settle(PROCESSOR)).containsExactly("resource a.tenon removed");
        assertThat(folder.resolve("classes/a.tenon")).doesNotExist();
    }

    @Test
    void resourcesThatAreNotCopiedDoNotCount() throws IOException {
        resources.addExclude("drafts/**");
        write("resources/drafts/c.tenon", "c");

        assertThat(settle(PROCESSOR)).isEmpty();
    }

    @Test
    void aFolderAndTheJarOfItAreTheSame() throws IOException {
        write("other/deep/d.tenon", "d");
        try (OutputStream out = Files.newOutputStream(folder.resolve("other.jar"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("deep/"));
            zip.putNextEntry(new ZipEntry("deep/d.tenon"));
            zip.write("d".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(settle(PROCESSOR, folder.resolve("other"))).containsExactly("class path 1 deep/d.tenon added");
        assertThat(settle(PROCESSOR, folder.resolve("nothing"), folder.resolve("other.jar")))
                .isEmpty();
    }

    @Test
    void sourcesWrittenByHandStay() throws IOException {
        write("generated/light/Own.java", "package light; class Own {}");

        settle(Map.of("tenon-processor", "2"));

        assertThat(folder.resolve("generated/light/Own.java")).exists();
        assertGone();
    }

    @Test
    void aMemoryThatCannotBeReadIsNone() throws IOException {
        write("classes/.tenon~", "nonsense\n\nmore of it\n");

        assertThat(settle(PROCESSOR)).isNotEmpty();
        assertGone();
    }

    private void assertGone() {
        assertThat(folder.resolve("classes/light/package-info.class")).doesNotExist();
        assertThat(folder.resolve("classes/light/Lamp$State.class")).doesNotExist();
        assertThat(folder.resolve("generated/light/Lamp.java")).doesNotExist();
        assertThat(folder.resolve("classes/keeper/Keeper.class")).exists();
    }

    /** What a first build leaves behind. */
    private void build() throws IOException {
        assertThat(settle(PROCESSOR)).isEmpty();
        write("generated/light/Lamp.java", "@Generated(\"dev.tenon\")\nfinal class Lamp {}");
        for (String name : List.of("light/package-info", "light/Lamp", "light/Lamp$State", "keeper/Keeper")) {
            write("classes/" + name + ".class", "");
        }
    }

    private List<String> settle(Map<String, String> processor, Path... classPath) throws IOException {
        Side side = new Side(
                "compile",
                List.of(folder.resolve("java")),
                List.of(resources),
                folder.resolve("classes"),
                folder.resolve("generated"),
                List.of(classPath));
        NavigableMap<String, Path> packages =
                new TreeMap<>(Map.of("light", folder.resolve("java/light/package-info.java")));
        return new Staleness(side).settle(packages, processor);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
