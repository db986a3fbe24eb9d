package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.JavacTask;
import dev.tenon.processor.javac.CallChecks;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong within the checks, the program compiles. What goes wrong here is a resource, in ways that none should. */
class FailingChecksTest {

    @TempDir
    private static Path folder;

    private static Consumer consumer;

    @BeforeAll
    static void makeBindings() throws IOException {
        consumer = Consumer.of(JsonOfTest.FOLDER.resolve("spec"), folder);
    }

    @Test
    void aMistakeOfOursIsANoteThatQuotesNothing() throws IOException {
        String said = compile(() -> {
            throw new IllegalStateException("s3cret");
        });

        assertThat(said)
                .contains("Note: not all calls in this class are checked: by a bug of Tenon; please report it: "
                        + "java.lang.IllegalStateException at dev.tenon.processor.FailingChecksTest")
                .doesNotContain("s3cret");
    }

    @Test
    void aMistakeOfWhichNobodyKnowsThePlaceIsANoteToo() throws IOException {
        IllegalStateException bare = new IllegalStateException();
        bare.setStackTrace(new StackTraceElement[0]);

        String said = compile(() -> {
            throw bare;
        });

        assertThat(said).contains("please report it: java.lang.IllegalStateException" + System.lineSeparator());
    }

    @Test
    void whatIsNestedTooDeepIsANote() throws IOException {
        String said = compile(() -> {
            throw new StackOverflowError();
        });

        assertThat(said)
                .contains("Note: not all calls in this class are checked: an expression in it is nested too deep");
    }

    /** What is said of a program that compiles, where the bytes of a resource come from {@code bytes}. */
    private static String compile(IntSupplier bytes) throws IOException {
        JavaFileObject user = JavaFileObjects.forSourceString("User", """
                import com.example.harbour.*;
                import dev.tenon.runtime.JsonOf;

                class User {
                    @JsonOf(value = Load.class, resource = true)
                    static final String LOAD = "load.json";
                }
                """);
        StringWriter messages = new StringWriter();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (var files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(messages, files, null, consumer.options(), null, List.of(user));
            task.setProcessors(List.of());
            CallChecks.attach((JavacTask) task, filer(bytes));
            assertThat(task.call()).as(messages.toString()).isTrue();
        }
        return messages.toString();
    }

    private static Filer filer(IntSupplier bytes) {
        FileObject resource = new SimpleJavaFileObject(URI.create("string:///load.json"), JavaFileObject.Kind.OTHER) {
            @Override
            public InputStream openInputStream() {
                return new InputStream() {
                    @Override
                    public int read() {
                        return bytes.getAsInt();
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        return bytes.getAsInt();
                    }
                };
            }
        };
        return (Filer) Proxy.newProxyInstance(
                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> resource);
    }
}
