package dev.tenon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.tenon.spec.resolve.SpecFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The processor in javac. The specs are in {@code src/test/resources/specs}, which is on the class path. */
class TenonProcessorTest {

    private static final JavaFileObject USER = JavaFileObjects.forSourceString("user.User", """
            package user;

            import harbour.Sail;

            class User {
                Sail.Create request = Sail.create().name("Sail").speed(12).build();
            }
            """);

    private static Compilation compile(String annotation, JavaFileObject... further) {
        JavaFileObject packageInfo = JavaFileObjects.forSourceString(
                "harbour.package-info", annotation + "\npackage harbour;\n\nimport dev.tenon.runtime.Bindings;\n");
        List<JavaFileObject> files = new ArrayList<>(List.of(further));
        files.add(0, packageInfo);
        return javac().withProcessors(new TenonProcessor()).compile(files);
    }

    private static Compilation compileSpec(String path, JavaFileObject... further) {
        return compile("@Bindings(\"" + path + "\")", further);
    }

    private static List<String> messages(Compilation compilation, Diagnostic.Kind kind) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == kind)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    @Test
    void emitsWhatOthersCanUseInTheSameRun() {
        Compilation compilation = compileSpec("specs/harbour.tenon", USER);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation.generatedSourceFiles().stream().map(JavaFileObject::getName))
                .containsExactlyInAnyOrder(
                        "/SOURCE_OUTPUT/harbour/Harbour.java",
                        "/SOURCE_OUTPUT/harbour/Step.java",
                        "/SOURCE_OUTPUT/harbour/AddedStep.java",
                        "/SOURCE_OUTPUT/harbour/UnknownStep.java",
                        "/SOURCE_OUTPUT/harbour/Sail.java",
                        "/SOURCE_OUTPUT/harbour/TenonSpec.java");
    }

    @Test
    void namesTheFileThatIsNotThereAndTheCure() {
        Compilation compilation = compileSpec("specs/nowhere.tenon");

        assertThat(compilation)
                .hadErrorContaining("there is no spec file \"specs/nowhere.tenon\"")
                .inFile(compilation.sourceFiles().get(0))
                .onLine(1);
        assertThat(compilation).hadErrorContaining("src/main/resources");
        assertThat(compilation).hadErrorCount(1);
    }

    @Test
    void takesAPathThatIsNoneForAFileThatIsNotThere() {
        for (String path :
                List.of("", "/", "..", "../specs/harbour.tenon", "specs", "C:\\\\x", "a\\u0000b", "jar:x!/y")) {
            Compilation compilation = compileSpec(path);

            assertThat(compilation).hadErrorContaining("there is no spec file");
            assertThat(compilation).hadErrorCount(1);
        }
    }

    @Test
    void tellsAllMistakesEachInAMessageOfItsOwn() {
        Compilation compilation = compileSpec("specs/broken/main.tenon");

        assertThat(messages(compilation, Diagnostic.Kind.ERROR))
                .hasSize(4)
                .satisfiesExactly(
                        message -> assertThat(message).startsWith("specs/broken/actions.tenon:2:"),
                        message -> assertThat(message).startsWith("specs/broken/actions.tenon:3:11: error[T0302]"),
                        message -> assertThat(message).startsWith("specs/broken/actions.tenon:6:14: error[T0303]"),
                        message -> assertThat(message).startsWith("specs/broken/main.tenon:3:38: error[T0302]"));
        assertThat(direct("specs/broken/main.tenon").files()).isEmpty();
    }

    @Test
    void warnsAndEmits() {
        Compilation compilation = compileSpec("specs/warning.tenon");

        assertThat(compilation).succeeded();
        assertThat(messages(compilation, Diagnostic.Kind.WARNING))
                .singleElement()
                .satisfies(message -> assertThat(message).startsWith("specs/warning.tenon:5:6: warning[T0311]"));
        assertThat(compilation.generatedSourceFiles()).isNotEmpty();
    }

    @Test
    void leavesAnAnnotationWithoutArgumentToTheCompiler() {
        Compilation compilation = compile("@Bindings");

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("missing a default value");
    }

    @Test
    void saysWhichClassThereIsAlready() {
        Compilation compilation = compileSpec(
                "specs/harbour.tenon",
                JavaFileObjects.forSourceString("harbour.Sail", "package harbour; public class Sail {}"));

        assertThat(compilation).hadErrorContaining("gives rise to the class harbour.Sail, which there is already");
        assertThat(messages(compilation, Diagnostic.Kind.ERROR)).noneMatch(message -> message.contains("bug of Tenon"));
    }

    @Test
    void emitsWhatThePipelineEmits() {
        Compilation compilation = compileSpec("specs/harbour.tenon");
        Pipeline.Result direct = direct("specs/harbour.tenon");

        assertThat(direct.files()).hasSize(6);
        for (SourceFile file : direct.files()) {
            assertThat(compilation)
                    .generatedSourceFile(file.qualifiedName())
                    .contentsAsUtf8String()
                    .isEqualTo(file.text());
        }
    }

    private static Pipeline.Result direct(String path) {
        return Pipeline.run(new SpecFolder(Path.of("src/test/resources")), path, "harbour");
    }
}
