package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import dev.tenon.spec.source.Limits;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** An enum that is too large for Java is emitted as a class, and used as before. */
class LargeEnumTest {

    private static final Path USER = Path.of("src/test/resources/limits/Calling.java");

    /** Words of Java, of our own and of JSON, signs, and what is hostile in a comment or a string. */
    private static final String NASTY = """
            "on", "null", "1.10", "class", "BY_WIRE", "EnumValue", "listed", "Port", "\\"q\\"", "*/" as _0,
            "\\\\u002a\\\\u002f" as escaped, "$ref" as Listing, "gr\\u00f6\\u00dfe", "  blank ", "String" as String,
            "java" as java, "dev" as dev, "com" as com, "all" as all, "of" as of, "{@code" as wire, "%s" as name,
            "$L" as toString, "\\u00e9" as accent, "\\ud83d\\ude00" as emoji, "<b>" as ListedValue, "new" as hashCode,
            "-" as minus, "_" as place
            """;

    private static final String SPEC = """
            api Harbour { server "https://api.harbour.example" }
            abstract action Step by type { }
            action CALL: Step {
              port: Port!
              ports: Port[](..3, unique)
              pilot: string
              berth: enum {
            $BERTHS
              } = BERTH_7
              forbid pilot when port in ("on", "*/", PORT_17)
              require pilot when port == PORT_3
            }
            /// Where ships call.
            enum Port {
            $PORTS
            }
            enum Largest {
            $VALUES
            }
            action REST: Step { largest: Largest }
            """;

    @TempDir
    private Path folder;

    private URLClassLoader loader = new URLClassLoader(new java.net.URL[0]);

    @AfterEach
    void close() throws IOException {
        loader.close();
    }

    @TestFactory
    Stream<DynamicTest> isUsedAsAnEnum() throws Exception {
        Files.writeString(
                folder.resolve("main.tenon"),
                SPEC.replace("$BERTHS", values("BERTH_#", 3000))
                        .replace("$PORTS", NASTY + values("PORT_#", 5000 - 29))
                        .replace("$VALUES", values("\"value-#\"", Limits.VALUES)));
        Pipeline.Result result = Pipeline.run(new SpecFolder(folder), "main.tenon", Golden.PACKAGE);
        assertThat(DiagnosticPrinter.print(result.diagnostics().sorted())).isEmpty();
        List<SourceFile> files = new ArrayList<>(result.files());
        files.add(new SourceFile("user.Calling", Files.readString(USER)));
        Compiled compiled = Compiled.of(files, Files.createDirectory(folder.resolve("classes")), Compiled.STRICT);
        assertThat(compiled.messages()).isEmpty();
        loader = compiled.loader();
        List<Method> methods = Arrays.stream(loader.loadClass("user.Calling").getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .toList();
        assertThat(methods).hasSize(3);
        return methods.stream().map(method -> dynamicTest(method.getName(), () -> method.invoke(null)));
    }

    private static String values(String value, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> value.replace("#", Integer.toString(number)))
                .collect(Collectors.joining("\n"));
    }
}
