package works.buddy.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The JDK's compiler as a user has it, with what this test sees on the class path. */
final class Javac {

    private Javac() {}

    /**
     * Compiles a class {@code Use} whose one method has the given statements.
     *
     * @return the errors in javac's words but for packages, none if it compiles
     */
    static List<String> errorsOf(String statements) {
        String source =
                "import works.buddy.api.*;\nclass Use {\n  void use(Actions actions) {\n" + statements + "\n  }\n}\n";
        try {
            Path target = Files.createTempDirectory("use");
            try {
                return compile(Map.of("Use", source), target);
            } finally {
                Files.deleteIfExists(target.resolve("Use.class"));
                Files.delete(target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles sources, by the names of their classes.
     *
     * @param target where the class files go
     */
    static List<String> compile(Map<String, String> sources, Path target, String... options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(List.of("-proc:none", "--release", "17"));
        all.addAll(List.of("-d", target.toString()));
        all.addAll(Arrays.asList(options));
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            List<JavaFileObject> units = sources.entrySet().stream()
                    .map(source -> new Text(source.getKey(), source.getValue()))
                    .collect(Collectors.toUnmodifiableList());
            javac.getTask(null, files, found, all, null, units).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ENGLISH).replaceAll("\\b[a-z]+(\\.[a-z]+)*\\.(?=[A-Z])", ""))
                .collect(Collectors.toUnmodifiableList());
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
