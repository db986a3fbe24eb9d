package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import dev.tenon.runtime.model.Model;
import dev.tenon.spec.Specs;
import dev.tenon.spec.catalog.ActionType;
import dev.tenon.spec.catalog.Catalog;
import dev.tenon.spec.catalog.Example;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** One version of a spec, as its author ships it: the catalog for servers, the bindings as a jar. */
record SpecVersion(Catalog catalog, Path folder, Path jar) {

    /** Of the class path of the tests, what the bindings need: javac opens all that it is given, each time. */
    static final String RUNTIME = Stream.of(Model.class, JsonFactory.class, JsonCreator.class, NullMarked.class)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
            .map(location -> Path.of(URI.create(location.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator));

    /** Emits and compiles; the spec must be without error. */
    static SpecVersion of(String spec, Path folder) throws IOException {
        Files.writeString(Files.createDirectories(folder).resolve("main.tenon"), spec);
        SpecFolder files = new SpecFolder(folder);
        Pipeline.Result result = Pipeline.run(files, "main.tenon", Golden.PACKAGE);
        assertThat(DiagnosticPrinter.print(result.diagnostics().sorted())).isEmpty();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertThat(Compiled.of(result.files(), classes, List.of("-cp", RUNTIME)).messages())
                .isEmpty();
        Catalog catalog = Specs.load(files, "main.tenon").catalog().orElseThrow();
        return new SpecVersion(catalog, folder, jar(classes, folder.resolve("bindings.jar")));
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                entries.putNextEntry(new JarEntry(name));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    /** A program, compiled against this version by somebody who has only the jar. */
    Compiled compile(String client) throws IOException {
        Path classes = Files.createTempDirectory(folder, "client");
        List<String> options = List.of("-cp", jar + File.pathSeparator + RUNTIME);
        return Compiled.of(List.of(new SourceFile("user.Client", client)), classes, options);
    }

    /** The bindings, and further classes beside them. */
    URLClassLoader loader(Path... further) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
        for (Path each : further) {
            urls.add(each.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), SpecVersion.class.getClassLoader());
    }

    /** What the server of this version answers, as the spec's examples have it. */
    List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (ActionType action : catalog.actions()) {
            for (Example example : action.examples()) {
                if (example.kind() == Example.Kind.RESPONSE) {
                    answers.add(example.json());
                }
            }
        }
        return answers;
    }
}
