package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same is said of calls and of JSON by whatever javac, as a processor and as a plugin, and once. */
class WhereChecksRunTest {

    private static final Path CALLS = Path.of("src/test/resources/checks");
    private static final Path RESOURCES = JsonOfTest.FOLDER.resolve("resources");
    private static final String PLUGIN = "-Xplugin:Tenon";

    @TempDir
    private static Path folder;

    private static Consumer ofCalls;
    private static Consumer ofJson;

    @BeforeAll
    static void makeBindings() throws IOException {
        ofCalls = Consumer.of(CALLS.resolve("spec"), Files.createDirectory(folder.resolve("calls")));
        ofJson = Consumer.of(JsonOfTest.FOLDER.resolve("spec"), Files.createDirectory(folder.resolve("json")));
    }

    @Test
    void theNewestJdkSaysWhatTheRunningOneSays() throws IOException, InterruptedException {
        Optional<Path> newest = Jdks.newest();
        assumeThat(newest).as("a JDK newer than 17 beside the running one").isPresent();

        assertThat(calls(newest.orElseThrow(), "-proc:full"))
                .isEqualTo(calls(Jdks.running()))
                .contains("[T0901]");
        assertThat(json(newest.orElseThrow(), "-proc:full"))
                .isEqualTo(json(Jdks.running()))
                .contains("[T0704]");
    }

    @Test
    void thePluginSaysTheSameWithoutProcessing() throws IOException, InterruptedException {
        assertThat(calls(Jdks.running(), PLUGIN, "-proc:none")).isEqualTo(calls(Jdks.running()));
    }

    @Test
    void processorAndPluginTogetherSayItOnce() throws IOException, InterruptedException {
        assertThat(calls(Jdks.running(), PLUGIN)).isEqualTo(calls(Jdks.running()));
        assertThat(json(Jdks.running(), PLUGIN)).isEqualTo(json(Jdks.running())).contains("payloads/broken.json:3:10");
    }

    @Test
    void thePluginAloneFindsResourcesBesideTheSources() throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("project/src/main/java/user"));
        Path resources = Files.createDirectories(folder.resolve("project/src/main/resources/user"));
        Files.writeString(resources.resolve("pier.json"), "{\"number\": 0}");
        Path user = Files.writeString(java.resolve("User.java"), """
                package user;
                class User {
                    @dev.tenon.runtime.JsonOf(value = com.example.harbour.Pier.class, resource = true)
                    static final String PIER = "pier.json";
                    @dev.tenon.runtime.JsonOf(value = com.example.harbour.Pier.class, resource = true)
                    static final String ELSEWHERE = "elsewhere.json";
                }
                """);
        List<String> options = new ArrayList<>(ofJson.options());
        options.addAll(List.of(PLUGIN, "-proc:none"));

        assertThat(Consumer.compile(Jdks.running(), List.of(user), options))
                .contains("User.java:3: error: user/pier.json:1:12: error[T0704]: `number` must be within 1..40")
                .contains("User.java:5: Note: the resource \"elsewhere.json\" is not checked")
                .contains("1 error");
    }

    private static String calls(Path jdk, String... options) throws IOException, InterruptedException {
        return said(jdk, ofCalls, programs(CALLS.resolve("wrong"), "JsonResource.java"), options);
    }

    private static String json(Path jdk, String... options) throws IOException, InterruptedException {
        return said(jdk, ofJson, programs(JsonOfTest.FOLDER.resolve("wrong"), ""), options);
    }

    private static String said(Path jdk, Consumer consumer, List<Path> programs, String... options)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(consumer.options(RESOURCES));
        all.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        all.addAll(List.of(options));
        return Consumer.compile(jdk, programs, all);
    }

    private static List<Path> programs(Path folder, String without) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith(without))
                    .sorted()
                    .toList();
        }
    }
}
