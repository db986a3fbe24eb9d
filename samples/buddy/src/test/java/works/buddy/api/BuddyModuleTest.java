package works.buddy.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import dev.tenon.runtime.model.Model;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bindings as the module that they are, used by another module, with a mapper of either Jackson and without one. */
class BuddyModuleTest {

    private static final String PUSH = "{\"type\":\"DOCKER_PUSH\",\"name\":\"n\",\"cpu\":\"ARM\",\"more\":1.5}";

    private static final String MAIN = """
            package user;

            import works.buddy.api.*;

            public class Main {
              public static void main(String[] arguments) throws Exception {
                String json = arguments[0];
                Action read = %s;
                System.out.println(%s);
                System.out.println(((DockerPush) read).name());
                System.out.println(Main.class.getModule().getName() + " " + read.getClass().getModule().getName());
                System.out.println(ModuleLayer.boot().modules().stream().map(Module::getName)
                    .filter(name -> name.endsWith(".databind")).toList());
              }
            }
            """;

    @TempDir
    private Path classes;

    @Test
    void needsNoMapper() throws IOException, InterruptedException {
        String read = "Action.fromJson(dev.tenon.runtime.json.JsonValue.parse(json))";

        assertThat(run("", MAIN.formatted(read, "read.toJson()"), ""))
                .containsExactly(PUSH, "n", "user works.buddy.api", "[]");
    }

    @Test
    void opensNothingToAMapperOfJackson2() throws IOException, InterruptedException {
        withMapper("com.fasterxml.jackson.databind", com.fasterxml.jackson.databind.ObjectMapper.class);
    }

    @Test
    void opensNothingToAMapperOfJackson3() throws IOException, InterruptedException {
        withMapper("tools.jackson.databind", tools.jackson.databind.ObjectMapper.class);
    }

    private void withMapper(String module, Class<?> mapper) throws IOException, InterruptedException {
        String made = "new " + mapper.getName() + "()";
        String main = MAIN.formatted(made + ".readValue(json, Action.class)", made + ".writeValueAsString(read)");
        String path = Stream.of(mapper, tools.jackson.core.JsonParser.class)
                .map(BuddyModuleTest::place)
                .collect(Collectors.joining(File.pathSeparator));

        assertThat(run("requires " + module + ";", main, path))
                .containsExactly(PUSH, "n", "user works.buddy.api", "[" + module + "]");
    }

    private List<String> run(String requires, String main, String further) throws IOException, InterruptedException {
        String path = Stream.of(Buddy.class, Model.class, JsonFactory.class, JsonCreator.class, NullMarked.class)
                        .map(BuddyModuleTest::place)
                        .collect(Collectors.joining(File.pathSeparator))
                + File.pathSeparator
                + further;
        String module = "module user { requires works.buddy.api; " + requires + " }";
        assertThat(Javac.compile(Map.of("module-info", module, "user.Main", main), classes, "--module-path", path))
                .isEmpty();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        path + File.pathSeparator + classes,
                        "--module",
                        "user/user.Main",
                        PUSH)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    /** The jar or folder that a class came from. */
    private static String place(Class<?> type) {
        URI location = URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString());
        return Path.of(location).toString();
    }
}
