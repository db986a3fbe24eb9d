package dev.tenon.processor;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kotlin.Unit;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/**
 * Kotlin's compiler, which takes annotations of null at their word.
 *
 * @param folder for what it reads and writes
 */
record Kotlinc(Path folder) {

    static Kotlinc in(Path folder) {
        return new Kotlinc(folder);
    }

    /** All that it says of a file {@code User.kt} with this text beside these classes; a warning counts as an error. */
    String compile(Path classes, String text) throws IOException {
        Path source = Files.writeString(folder.resolve("User.kt"), text);
        Path stdlib = Path.of(URI.create(
                Unit.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        String path = String.join(File.pathSeparator, classes.toString(), SpecVersion.RUNTIME, stdlib.toString());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            new K2JVMCompiler()
                    .exec(
                            out,
                            "-no-stdlib",
                            "-no-reflect",
                            "-Xjspecify-annotations=strict",
                            "-Werror",
                            "-jvm-target",
                            "17",
                            "-cp",
                            path,
                            "-d",
                            folder.resolve("kotlin").toString(),
                            source.toString());
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
