package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.resolve.SpecFolder;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of Eclipse: emitted code is clean there, the processor emits, calls are not looked at, and what is built checks itself. */
class EcjTest {

    /** Beyond what it warns of unasked. Not: hidden fields, which states and setters have by their nature. */
    private static final String WARNINGS =
            "-warn:+raw,unchecked,deprecation,unused,unusedLocal,unusedPrivate,unusedImport,fallthrough,"
                    + "finally,null,resource,serial,static-access,switchDefault,typeHiding,uselessTypeCheck";

    @TempDir
    private Path folder;

    @Test
    void emittedCodeCompilesWithoutWarnings() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        Path buddy = Path.of("../samples/buddy/src/main/resources");
        files.addAll(Pipeline.run(new SpecFolder(buddy), "buddy.tenon", "works.buddy.api")
                .files());
        for (Golden golden : Golden.all()) {
            files.addAll(golden.emit(golden.folder().getParent().getFileName() + "." + golden + "_"));
        }

        assertThat(files).hasSizeGreaterThan(150);
        assertThat(ecj(write(files), WARNINGS, "-proc:none")).isEmpty();
    }

    @Test
    void theProcessorEmitsAndBuildRefusesWithoutChecksOfCalls() throws IOException, ReflectiveOperationException {
        List<Path> sources = write(List.of(
                new SourceFile(
                        "harbour.package-info",
                        "@dev.tenon.runtime.Bindings(\"specs/harbour.tenon\") package harbour;\n"),
                new SourceFile("user.User", """
                        package user;

                        import dev.tenon.runtime.JsonOf;

                        public class User {
                            @JsonOf(harbour.Sail.Create.class)
                            public static final String NONE = "no JSON";

                            public static Object make() {
                                return harbour.Sail.create().name("Sail").speed(99).speed(-1).build();
                            }
                        }
                        """)));

        assertThat(ecj(sources, "-processorpath", System.getProperty("java.class.path"), "-s", folder.toString()))
                .isEmpty();
        assertThat(folder.resolve("harbour/Sail.java")).exists();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes().toUri().toURL()})) {
            var make = loader.loadClass("user.User").getMethod("make");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> make.invoke(null)))
                    .cause()
                    .hasMessageContaining("speed");
        }
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private List<Path> write(Collection<SourceFile> files) throws IOException {
        List<Path> written = new ArrayList<>();
        for (SourceFile file : files) {
            Path path = folder.resolve(file.qualifiedName().replace('.', File.separatorChar) + ".java");
            Files.createDirectories(path.getParent());
            written.add(Files.writeString(path, file.text()));
        }
        return written;
    }

    private String ecj(List<Path> sources, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        // Or it says of imports for comments that nothing uses them.
        arguments.add("-enableJavadoc");
        arguments.addAll(
                List.of("--release", "17", "-encoding", "UTF-8", "-d", classes().toString()));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages);
        BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null);
        return messages.toString().replace(folder + File.separator, "");
    }
}
