package dev.tenon.benchmarks;

import dev.tenon.processor.TenonProcessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The running JDK's compiler with the processor, on the class path of the benchmark; what it makes goes nowhere. */
final class Javac {

    private final List<String> options = new ArrayList<>();

    Javac(List<String> further) {
        options.addAll(List.of("-cp", System.getProperty("java.class.path"), "-Xlint:-options"));
        options.addAll(further);
    }

    boolean compiles(List<? extends JavaFileObject> sources) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (JavaFileManager files = new Nowhere(javac.getStandardFileManager(null, Locale.ROOT, null))) {
            JavaCompiler.CompilationTask task = javac.getTask(new StringWriter(), files, null, options, null, sources);
            task.setProcessors(List.of(new TenonProcessor()));
            return task.call();
        }
    }

    private static final class Nowhere extends ForwardingJavaFileManager<JavaFileManager> {

        Nowhere(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("nowhere:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream();
                }
            };
        }
    }
}
