package dev.tenon.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** javac in memory, for many sources in one go: what it complains of, and what its parser saw. */
final class StrictJavac {

    private final List<Text> sources = new ArrayList<>();
    private final Function<CompilationUnitTree, List<String>> shapeOf;
    private final boolean docs;

    /**
     * Without sources as yet.
     *
     * @param shapeOf what to keep of a file that is parsed
     * @param docs whether to check comments too, which takes as long as all the rest
     */
    StrictJavac(Function<CompilationUnitTree, List<String>> shapeOf, boolean docs) {
        this.shapeOf = shapeOf;
        this.docs = docs;
    }

    /** What javac says of a file: an error, or a warning that would be one. */
    record Complaint(String file, String text, String source) {}

    /** @param shapes of each file, by the qualified name of its type */
    record Outcome(List<Complaint> complaints, Map<String, List<String>> shapes) {}

    void add(SourceFile source) {
        sources.add(new Text(source));
    }

    /** Down to classes, which are thrown away: some of its limits javac only sees there. */
    Outcome compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(Compiled.STRICT);
        options.removeIf(option -> !docs && option.startsWith("-Xdoclint"));
        options.addAll(List.of("-proc:none", "--release", "17", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000"));
        Map<String, List<String>> shapes = new HashMap<>();
        try (JavaFileManager files =
                new Discarding(compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8))) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, collector, options, null, sources);
            task.addTaskListener(new TaskListener() {
                @Override
                public void finished(TaskEvent event) {
                    if (event.getKind() == TaskEvent.Kind.PARSE) {
                        // At once, before javac adds constructors of its own.
                        shapes.put(nameOf(event.getCompilationUnit()), shapeOf.apply(event.getCompilationUnit()));
                    }
                }
            });
            call(task, collector);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outcome(
                collector.getDiagnostics().stream().map(StrictJavac::complaint).toList(), shapes);
    }

    /** Doclint stumbles over some of what javac has refused already. */
    private static void call(JavacTask task, DiagnosticCollector<JavaFileObject> collector) {
        try {
            task.call();
        } catch (RuntimeException e) {
            if (collector.getDiagnostics().isEmpty()) {
                throw e;
            }
        }
    }

    private static String nameOf(CompilationUnitTree unit) {
        return unit.getPackageName() + "." + unit.getSourceFile().getName().replaceAll(".*/|\\.java", "");
    }

    private static Complaint complaint(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text =
                diagnostic.getLineNumber() + ": " + diagnostic.getCode() + ": " + diagnostic.getMessage(Locale.ROOT);
        JavaFileObject file = diagnostic.getSource();
        return file instanceof Text source
                ? new Complaint(source.toUri().getPath(), text, source.text)
                : new Complaint(Objects.toString(file), text, "");
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        private Text(SourceFile file) {
            super(URI.create("string:///" + file.qualifiedName().replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {

        private Discarding(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("string:///" + className + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
