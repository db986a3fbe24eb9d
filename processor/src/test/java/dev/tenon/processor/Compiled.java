package dev.tenon.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What javac makes of sources, with the class path of the tests.
 *
 * @param classes the folder of the class files
 * @param messages everything that javac says, empty if it is content
 */
record Compiled(Path classes, boolean succeeded, String messages) {

    /** Whatever javac would warn of is an error, and the comments are checked too. */
    static final List<String> STRICT =
            List.of("-Xlint:all,-processing,-classfile,-options", "-Xdoclint:all,-missing", "-Werror");

    /** Compiles without annotation processing into {@code folder}. */
    static Compiled of(Collection<SourceFile> sources, Path folder, List<String> options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-proc:none", "-XDrawDiagnostics", "--release", "17", "-d", folder.toString()));
        List<InMemory> files = sources.stream().map(InMemory::new).toList();
        try (var fileManager = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            boolean succeeded =
                    javac.getTask(messages, fileManager, null, all, null, files).call();
            return new Compiled(folder, succeeded, messages.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes, beside those of the tests. */
    URLClassLoader loader() throws IOException {
        Files.createDirectories(classes);
        return new URLClassLoader(new java.net.URL[] {classes.toUri().toURL()}, Compiled.class.getClassLoader());
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        private InMemory(SourceFile file) {
            super(
                    URI.create("string:///" + file.qualifiedName().replace('.', '/') + ".java"),
                    JavaFileObject.Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
