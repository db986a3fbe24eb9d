package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A project that has the class files of bindings and no spec.
 *
 * @param bindings the folder of the class files
 * @param folder for what it makes itself
 */
record Consumer(Path bindings, Path folder) {

    /** With bindings of a folder's {@code main.tenon}. */
    static Consumer of(Path spec, Path folder) throws IOException {
        Path bindings = Files.createDirectory(folder.resolve("bindings"));
        Pipeline.Result emitted = Pipeline.run(new SpecFolder(spec), "main.tenon", Golden.PACKAGE);
        assertThat(DiagnosticPrinter.print(emitted.diagnostics().sorted())).isEmpty();
        assertThat(Compiled.of(emitted.files(), bindings, Compiled.STRICT).messages())
                .isEmpty();
        return new Consumer(bindings, folder);
    }

    /** What its compiler needs, whichever it is. */
    List<String> options(Path... further) throws IOException {
        StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
        path.append(File.pathSeparator).append(bindings);
        for (Path each : further) {
            path.append(File.pathSeparator).append(each);
        }
        String out = Files.createTempDirectory(folder, "out").toString();
        return List.of(
                "-cp",
                path.toString(),
                "-d",
                out,
                "-Xlint:-options",
                "--release",
                "17",
                "-Xmaxerrs",
                "1000",
                "-Xmaxwarns",
                "1000");
    }

    /** What the running javac says with the processor. */
    static String compile(List<Path> programs, List<String> options) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(programs));
            task.setProcessors(List.of(new TenonProcessor()));
            task.call();
        }
        return withoutFolders(messages.toString());
    }

    /** What the javac of a JDK says; how it finds the processor is in the options. */
    static String compile(Path jdk, List<Path> programs, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/javac").toString()));
        command.addAll(List.of("-J-Duser.language=en", "-J-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        programs.forEach(program -> command.add(program.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String messages = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return withoutFolders(messages);
    }

    private static String withoutFolders(String messages) {
        return messages.replaceAll("(?m)^\\S*[/\\\\](\\w+\\.java)", "$1").replaceAll("(?m)^(Note|warning): .*\\R", "");
    }
}
