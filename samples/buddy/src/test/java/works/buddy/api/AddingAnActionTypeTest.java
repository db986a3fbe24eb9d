package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import works.buddy.api.ProjectCopy.Build;

/** An action type is added with one file, and who gets it wrong hears of it from the compiler. */
class AddingAnActionTypeTest {

    private static final String SPEC = "src/main/resources/actions/sleep.tenon";
    private static final String USER = "src/main/java/works/nap/Nap.java";

    private final String sleep = added("sleep.tenon");
    private final String nap = added("Nap.java");

    /** One test, since each of its builds takes seconds: the type is added, misspelt, mended, and used wrongly. */
    @Test
    void oneFileIsEnoughAndMistakesAreCompileErrors(@TempDir Path folder)
            throws IOException, ReflectiveOperationException {
        ProjectCopy project = ProjectCopy.in(folder);
        Map<String, String> expected = new TreeMap<>(project.files());
        expected.put(SPEC, sleep);
        expected.put(USER, nap);

        project.write(SPEC, sleep);
        project.write(USER, nap);
        assertBuilds(project.compile());
        assertHasSleep(project);
        assertThat(project.files()).as("one file, and its user").isEqualTo(expected);

        project.write(SPEC, misspelt());
        assertThat(project.compile()).satisfies(build -> {
            assertThat(build.successful()).isFalse();
            assertThat(build.output())
                    .contains("actions/sleep.tenon:4:17: error[", "did you mean `int`?")
                    .contains("actions/sleep.tenon:5:10: error[", "did you mean `retry_count`?");
        });

        project.write(SPEC, sleep);
        project.write(USER, nap.replace(".sleepInSec(5)", ""));
        assertThat(project.compile()).satisfies(build -> {
            assertThat(build.successful()).isFalse();
            assertThat(build.output())
                    .contains("src/main/java/works/nap/Nap.java:[12,")
                    .contains("method build()")
                    .contains("SleepInSecStage");
        });

        project.write(USER, nap);
        assertBuilds(project.compile());
        assertThat(project.files()).isEqualTo(expected);
    }

    /** The type of a field, and the field of a rule: two mistakes, one build. */
    private String misspelt() {
        return sleep.replace("int(0..1200)! seconds", "itn! seconds\n  forbid retry_cuont when sleep_in_sec is set");
    }

    private static void assertBuilds(Build build) {
        assertThat(build.successful()).as(build.output()).isTrue();
        assertThat(build.output()).doesNotContain("[ERROR]", "[WARNING]");
    }

    private static void assertHasSleep(ProjectCopy project) throws IOException, ReflectiveOperationException {
        Stream<URI> own = Stream.of(project.resolve("target/classes").toUri());
        Stream<URI> others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri());
        List<URL> urls =
                Stream.concat(own, others).map(AddingAnActionTypeTest::url).collect(Collectors.toUnmodifiableList());
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            assertThat(loader.loadClass("works.buddy.api.Action").getPermittedSubclasses())
                    .extracting(Class::getSimpleName)
                    .containsExactlyInAnyOrder(
                            "DockerPush", "Dockerfile", "PromoteImage", "Sleep", "AddedAction", "UnknownAction");
            assertThat(loader.loadClass("works.nap.Nap").getMethods())
                    .filteredOn(method -> method.getName().equals("take"))
                    .singleElement()
                    .satisfies(method ->
                            assertThat(method.getReturnType().getName()).isEqualTo("works.buddy.api.Sleep"));
        }
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String added(String file) {
        try {
            return Files.readString(Path.of("src/test/resources/added", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
