package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.resolve.SpecFolder;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No frame of reflection or of a method handle stands between a caller and the tokens. The runtime is compiled here once more, with
 * a parser and a generator that look at the stack at each token: nothing else is called so deep inside the codec.
 */
class NoReflectionTest {

    private static final Path RUNTIME = Path.of("../runtime/src/main/java");
    private static final Path BUDDY = Path.of("../samples/buddy/src/main/resources");
    private static final Path PROBE = Path.of("src/test/resources/reflection");

    @TempDir
    private Path classes;

    @Test
    void neitherReadingNorWritingReflects() throws IOException, ReflectiveOperationException {
        List<SourceFile> sources = new ArrayList<>(Pipeline.run(new SpecFolder(BUDDY), "buddy.tenon", "works.buddy.api")
                .files());
        sources.addAll(probedRuntime());
        for (String name : List.of("Main", "Probe")) {
            sources.add(new SourceFile("probe." + name, Files.readString(PROBE.resolve(name + ".java"))));
        }
        assertThat(Compiled.of(sources, classes, List.of("-cp", SpecVersion.RUNTIME))
                        .messages())
                .isEmpty();

        try (URLClassLoader loader = alone()) {
            Class<?> main = loader.loadClass("probe.Main");
            assertThat(seen(main, "codec")).hasSizeGreaterThan(100).containsOnly("");
            assertThat(seen(main, "reflecting"))
                    .as("the probe sees reflection where there is some")
                    .anySatisfy(frames -> assertThat(frames).contains("reflect"));
        }
    }

    private static List<String> seen(Class<?> main, String method) throws ReflectiveOperationException {
        List<?> frames = (List<?>) main.getMethod(method).invoke(null);
        return frames.stream().map(String.class::cast).toList();
    }

    /** Its own classes before those of the tests, which have the runtime as it is. */
    private URLClassLoader alone() throws IOException {
        List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (String entry : SpecVersion.RUNTIME.split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static List<SourceFile> probedRuntime() throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        int probes = 0;
        try (Stream<Path> files = Files.walk(RUNTIME)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file);
                String probed = text.replaceAll("FACTORY\\.create(Parser|Generator)\\((\\w+)\\)", "probe.Probe.on($0)");
                probes += text.equals(probed) ? 0 : 1;
                String name = RUNTIME.relativize(file).toString().replaceAll("\\W", ".");
                if (!name.equals("module.info.java") && !name.contains("package.info")) {
                    sources.add(new SourceFile(name.substring(0, name.length() - ".java".length()), probed));
                }
            }
        }
        assertThat(probes).as("reader and writer").isEqualTo(2);
        return sources;
    }
}
