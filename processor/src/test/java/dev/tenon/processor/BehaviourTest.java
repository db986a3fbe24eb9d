package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the emitted classes do. The files of {@code behaviour/<case>} are what a user might write against the golden case of that
 * name: they are compiled with what is emitted, and each of their public static methods is a test.
 */
class BehaviourTest {

    private static final Path USERS = Path.of("src/test/resources/behaviour");

    @TempDir
    private Path classes;

    private final List<URLClassLoader> loaders = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }

    @TestFactory
    List<DynamicContainer> behaves() throws IOException, ClassNotFoundException {
        List<DynamicContainer> all = new ArrayList<>();
        try (Stream<Path> users = Files.walk(USERS)) {
            for (Path user : users.filter(Files::isRegularFile).sorted().toList()) {
                all.add(container(user));
            }
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    private DynamicContainer container(Path user) throws IOException, ClassNotFoundException {
        String name = user.getFileName().toString().replace(".java", "");
        Golden golden = Golden.of(user.getParent().getFileName().toString());
        Path folder = Files.createDirectories(classes.resolve(golden.toString()));
        Compiled compiled = golden.compile(folder, new SourceFile("user." + name, Files.readString(user)));
        assertThat(compiled.messages()).isEmpty();
        URLClassLoader loader = compiled.loader();
        loaders.add(loader);
        return dynamicContainer(golden.toString(), UserProgram.tests(loader.loadClass("user." + name)));
    }

    @Test
    void aRequiredFieldThatIsLeftOutDoesNotCompile() {
        Compiled compiled =
                compile("wide", "LoadAllContainers.create().languageOfTheStep(\"l\").nameOfTheStep(\"n\").build()");

        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.messages())
                .contains("compiler.err.cant.resolve.location.args: kindname.method, build")
                .contains("RevisionOfTheStepStage");
    }

    @Test
    void aFieldOfAnotherActionDoesNotCompile() {
        Compiled compiled = compile("bases", "Sail.create().name(\"n\").reason(\"r\").build()");

        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.messages()).contains("kindname.method, reason");
    }

    @Test
    void aDeprecatedFieldIsWarnedOf() {
        Compiled compiled = compile("deprecated", "Rope.builder().colour(\"red\").build()");

        assertThat(compiled.messages()).contains("compiler.warn.has.been.deprecated: colour(java.lang.String)");
    }

    private Compiled compile(String golden, String expression) {
        String text = "package user; import com.example.harbour.*; class User { Object made = " + expression + "; }";
        return Golden.of(golden).compile(classes, new SourceFile("user.User", text));
    }
}
