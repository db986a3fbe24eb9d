package dev.tenon.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bindings in a module with a name, which opens nothing to anybody: the codec needs no reflection. */
class NamedModuleTest {

    private static final String MODULE = """
            /** The bindings, as somebody ships them. */
            module harbour {
                requires transitive dev.tenon.runtime;

                exports com.example.harbour;
            }
            """;

    private static final String MAIN = """
            package com.example.harbour;

            import dev.tenon.runtime.json.JsonValue;

            /** Reads, builds and writes. */
            public final class Main {
                private Main() {}

                /** Prints what came out, and where it ran. */
                public static void main(String[] arguments) {
                    Figure read = Figure.fromJson(JsonValue.parse("{\\"@kind\\":\\"circle\\",\\"radius\\":3,\\"new\\":1.10}"));
                    Draw.Create request = Draw.create().figure(read).build();
                    System.out.println(request.toJson());
                    System.out.println(Draw.fromJson(request.toJson()).toJson().equals(request.toJson()));
                    try (Harbour client = Harbour.client().build()) {
                        System.out.println(Main.class.getModule() + ", " + client.getClass().getModule());
                    }
                    System.out.println(ModuleLayer.boot().findModule("com.fasterxml.jackson.databind").isPresent());
                }
            }
            """;

    private static final String MAIN_WITH_MAPPER = """
            package com.example.harbour;

            import com.fasterxml.jackson.databind.ObjectMapper;

            /** Lets a mapper read and write. */
            public final class Main {
                private Main() {}

                /** Prints what came out. */
                public static void main(String[] arguments) throws Exception {
                    String json = "{\\"type\\":\\"DRAW\\",\\"figure\\":{\\"@kind\\":\\"circle\\",\\"radius\\":3}}";
                    Draw.Create request = new ObjectMapper().readValue(json, Draw.Create.class);
                    System.out.println(new ObjectMapper().writeValueAsString(request));
                    System.out.println(Main.class.getModule() + ", " + ObjectMapper.class.getModule());
                }
            }
            """;

    @Test
    void bindingsRunInAModuleThatOpensNothing(@TempDir Path classes) throws IOException, InterruptedException {
        compile(classes, MODULE, MAIN, SpecVersion.RUNTIME);

        assertThat(run(classes, SpecVersion.RUNTIME))
                .containsExactly(
                        "{\"type\":\"DRAW\",\"figure\":{\"@kind\":\"circle\",\"radius\":3,\"new\":1.10}}",
                        "true",
                        "module harbour, module harbour",
                        "false");
    }

    @Test
    void aMapperNeedsNoMoreThanTheExport(@TempDir Path classes) throws IOException, InterruptedException {
        Path databind = Path.of(URI.create(ObjectMapper.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        String path = SpecVersion.RUNTIME + File.pathSeparator + databind;
        String module = MODULE.replace("\n\n", "\n    requires com.fasterxml.jackson.databind;\n\n");
        compile(classes, module, MAIN_WITH_MAPPER, path);

        assertThat(run(classes, path))
                .containsExactly(
                        "{\"type\":\"DRAW\",\"figure\":{\"@kind\":\"circle\",\"radius\":3}}",
                        "module harbour, module com.fasterxml.jackson.databind");
    }

    private static List<String> run(Path classes, String path) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        classes + File.pathSeparator + path,
                        "--module",
                        "harbour/com.example.harbour.Main")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    @Test
    void neitherEmittedCodeNorWhatItLeansOnReflects(@TempDir Path classes) throws IOException {
        compile(classes, MODULE, MAIN, SpecVersion.RUNTIME);
        Path runtime = Path.of(SpecVersion.RUNTIME.split(File.pathSeparator, -1)[0]);

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "com.fasterxml.jackson.databind..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.invoke\\.(MethodHandle|MethodHandles|VarHandle)")
                .check(new ClassFileImporter().importPaths(classes, runtime));
    }

    private static void compile(Path classes, String module, String main, String path) throws IOException {
        List<SourceFile> sources = new ArrayList<>(Golden.of("tagged").emit());
        sources.add(new SourceFile(Golden.PACKAGE + ".Main", main));
        sources.add(new SourceFile("module-info", module));
        List<String> options = new ArrayList<>(Compiled.STRICT);
        options.addAll(List.of("--module-path", path));
        assertThat(Compiled.of(sources, Files.createDirectories(classes), options)
                        .messages())
                .isEmpty();
    }
}
