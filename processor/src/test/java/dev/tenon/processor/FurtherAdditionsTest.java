package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Bindings, additions to them, and additions to those: each is compiled with nothing but the class files of those before. */
class FurtherAdditionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/added");

    @TempDir
    private static Path classes;

    @TempDir
    private Path programs;

    @BeforeAll
    static void makeBindings(@TempDir Path sources) throws IOException {
        for (String name : List.of("harbour", "cranes", "tugs")) {
            Path source = Files.createDirectories(sources.resolve(name)).resolve("package-info.java");
            Files.writeString(
                    source,
                    "@dev.tenon.runtime.Bindings(\"main.tenon\") package com.example." + name + ";"
                            + System.lineSeparator());
            assertThat(compile(List.of(source), FOLDER.resolve(name))).as(name).doesNotContain("error");
        }
    }

    /** Into the one folder that is on the class path, with the folders of specs that are named. */
    private static String compile(List<Path> sources, Path... specs) throws IOException {
        StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
        Stream.concat(Stream.of(classes), Stream.of(specs))
                .forEach(each -> path.append(File.pathSeparator).append(each));
        return Consumer.compile(
                sources,
                List.of("-cp", path.toString(), "-d", classes.toString(), "-Xlint:-options", "--release", "17"));
    }

    @TestFactory
    Stream<DynamicTest> theyBehave() throws IOException, ClassNotFoundException {
        assertThat(compile(List.of(FOLDER.resolve("tugs/Tugs.java")))).isEmpty();
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, FurtherAdditionsTest.class.getClassLoader());
        return UserProgram.tests(loader.loadClass("user.Tugs"));
    }

    @Test
    void theirCallsAreCheckedAgainstAllThree() throws IOException {
        Path wrong = programs.resolve("Wrong.java");
        Files.writeString(wrong, """
                import com.example.harbour.*;
                import com.example.tugs.*;
                class Wrong {
                    Object tow() {
                        return Tow.create().name("").hooks(9).length(1)
                                .pace(Pace.SLOW).place(Berth.builder().number(4).build()).build();
                    }
                }
                """);

        assertThat(compile(List.of(wrong)))
                .contains(
                        "[T0901] `name` must be of length 1..",
                        "[T0901] `hooks` must be within 1..4",
                        "[T0901] `length` must be within 10..200",
                        "[T0902] `pace` may not be set when place.number > 3",
                        "4 errors");
    }
}
