package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden} is a spec and what is emitted for it, byte for byte. Run with {@code -Dtenon.rewrite=true} to
 * write what is emitted now, then read the difference.
 */
class GoldenTest {

    static List<Golden> compared() throws IOException {
        return Golden.compared();
    }

    static List<Golden> compiling() throws IOException {
        return Golden.compiling();
    }

    @ParameterizedTest
    @MethodSource("compiling")
    void compiles(Golden golden, @TempDir Path classes) {
        assertThat(golden.compile(classes).messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("compared")
    void compilesAndIsAsExpected(Golden golden, @TempDir Path classes) throws IOException {
        List<SourceFile> emitted = golden.emit();
        Map<String, String> texts = new TreeMap<>();
        for (SourceFile file : emitted) {
            String name = file.qualifiedName().substring(Golden.PACKAGE.length() + 1) + ".java";
            assertThat(texts.put(name, file.text())).as("a second %s", name).isNull();
        }
        if (Boolean.getBoolean("tenon.rewrite")) {
            golden.rewrite(texts);
        }
        assertThat(Compiled.of(emitted, classes, Compiled.STRICT).messages()).isEmpty();
        Map<String, String> expected = golden.expected();
        assertThat(texts.keySet()).isEqualTo(expected.keySet());
        texts.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
    }
}
