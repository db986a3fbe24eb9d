package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWritable;
import dev.tenon.spec.diagnostics.DiagnosticPrinter;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is larger than javac likes is emitted in another way, compiles, and does its work. */
class LimitsTest {

    private static final String API = "api Harbour { server \"https://api.harbour.example\" }\n";

    @TempDir
    private Path folder;

    /** So many of a part of a spec, in which {@code #} is the number. */
    private static String times(int count, String separator, String part) {
        return IntStream.range(0, count)
                .mapToObj(number -> part.replace("#", Integer.toString(number)))
                .collect(Collectors.joining(separator));
    }

    @Test
    void aThousandFields() throws Exception {
        readsAndWrites(
                "abstract action Step by type { }\naction LIFT: Step {\n"
                        + times(1000, "\n", "field_#: string(1..40)[](1..3)") + "\n}",
                "Lift",
                "{\"type\":\"LIFT\",\"field_0\":[\"a\"],\"field_999\":[\"b\"]}");
    }

    @Test
    void aThousandRequiredFieldsOfAnAction() throws Exception {
        readsAndWrites(
                "abstract action Step by type { name: string! }\naction LIFT: Step {\n"
                        + times(999, "\n", "field_#: int(1..)!") + "\n}",
                "Lift$Create",
                "{\"type\":\"LIFT\",\"name\":\"n\"," + times(999, ",", "\"field_#\":7") + "}");
    }

    @Test
    void aThousandRequiredFieldsOfABase() throws Exception {
        readsAndWrites(
                "abstract action Step by type {\n" + times(1000, "\n", "field_#: int!") + "\n}\naction LIFT: Step { }",
                "Lift$Create",
                "{\"type\":\"LIFT\"," + times(1000, ",", "\"field_#\":7") + "}");
    }

    @Test
    void aThousandRequiredFieldsOfAnObject() throws Exception {
        readsAndWrites(
                "abstract action Step by type { hold: Hold }\ntype Hold {\n" + times(1000, "\n", "field_#: int!")
                        + "\n}",
                "Hold",
                "{" + times(1000, ",", "\"field_#\":7") + "}");
    }

    @Test
    void thousandsOfValues() throws Exception {
        readsAndWrites(
                "abstract action Step by type { }\nenum Port { " + times(4000, "\n", "PORT_#") + " }\n"
                        + "enum Word { " + times(2900, "\n", "\"word-#\"") + " }\n"
                        + "action SAIL: Step { port: Port, word: Word }",
                "Sail",
                "{\"type\":\"SAIL\",\"port\":\"PORT_3999\",\"word\":\"word-2899\"}");
    }

    @Test
    void hundredsOfAlternatives() throws Exception {
        readsAndWrites(
                "abstract action Step by type { }\ntype Cargo { weight: int }\nunion Load by kind {\n"
                        + times(400, "\n", "\"kind-#\": Cargo") + "\n}\naction LIFT: Step { loads: Load[] }",
                "Lift",
                "{\"type\":\"LIFT\",\"loads\":[{\"kind\":\"kind-399\",\"weight\":1}]}");
    }

    @Test
    void aThousandTerms() throws Exception {
        readsAndWrites(
                "abstract action Step by type { }\naction LIFT: Step {\n name: string\n" + times(1000, "\n", "f#: int")
                        + "\nrequire name when " + times(1000, "\n and ", "f# == #")
                        + "\nforbid name when " + times(1000, "\n or ", "f# == -1")
                        + "\nforbid name when f1 in (" + times(1000, ", ", "5#") + ")"
                        + "\nat most one of " + times(1000, ", ", "f#") + "\n}",
                "Lift$Create",
                "{\"type\":\"LIFT\",\"name\":\"n\",\"f999\":3}");
    }

    @Test
    void aLongDefault() throws Exception {
        readsAndWrites(
                "abstract action Step by type { name: string = \"" + times(9000, "", "x")
                        + "\" }\naction LIFT: Step { }",
                "Lift",
                "{\"type\":\"LIFT\",\"name\":\"n\"}");
    }

    private void readsAndWrites(String spec, String className, String json) throws Exception {
        Compiled compiled = compile(spec);
        assertThat(compiled.messages()).isEmpty();
        try (URLClassLoader loader = compiled.loader()) {
            Object read = loader.loadClass(Golden.PACKAGE + "." + className)
                    .getMethod("fromJson", JsonValue.class)
                    .invoke(null, JsonValue.parse(json));

            assertThat(JsonValue.from((JsonWritable) read)).hasToString(json);
        }
    }

    private Compiled compile(String spec) throws IOException {
        Files.writeString(folder.resolve("main.tenon"), API + spec + "\n");
        Pipeline.Result result = Pipeline.run(new SpecFolder(folder), "main.tenon", Golden.PACKAGE);
        assertThat(DiagnosticPrinter.print(result.diagnostics().sorted())).isEmpty();
        List<SourceFile> files = result.files();
        return Compiled.of(files, Files.createDirectory(folder.resolve("classes")), Compiled.STRICT);
    }
}
