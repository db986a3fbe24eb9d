package dev.tenon.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return with(List.of(), sources, folder, options);
    }

    /** The same, with folders of class files beside the class path of the tests. */
    static Compiled with(List<Path> more, Collection<SourceFile> sources, Path folder, List<String> options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> all = new ArrayList<>(options);
        if (!more.isEmpty()) {
            String path = Stream.concat(
                            Stream.of(System.getProperty("java.class.path")),
                            more.stream().map(Path::toString))
                    .collect(Collectors.joining(File.pathSeparator));
            all.addAll(List.of("-cp", path));
        }
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
    URLClassLoader loader(Path... more) throws IOException {
        Files.createDirectories(classes);
        List<URL> places = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (Path place : more) {
            places.add(place.toUri().toURL());
        }
        return new URLClassLoader(places.toArray(URL[]::new), Compiled.class.getClassLoader());
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
