package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kotlin knows of each type whether it may be null. It writes a platform type, of which it does not know, as {@code String!}, and
 * would let the other wrong programs through.
 */
class KotlinTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compileBindings() {
        assertThat(Golden.of("nullable").compile(folder.resolve("classes")).messages())
                .isEmpty();
    }

    @Test
    void whatTheSpecAllowsCompiles() throws IOException {
        assertThat(kotlin("""
                val reason: String? = wait.reason()
                val type: String = wait.type()
                val update: Wait.Update = Wait.update().reason("r").reasonNull().build()
                return (reason?.length ?: 0) + type.length + update.toString().length
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return wait.reason().length | only safe",
                "val reason: String = wait.reason(); return reason.length | expected 'String', actual 'String?'",
                "val pause: Long = wait.pause(); return pause.toInt() | expected 'Long', actual 'Long?'",
                "Wait.update().reason(null); return 0 | null cannot be a value of a non-null type 'String'",
                "Wait.update().reason(wait.reason()); return 0 | actual type is 'String?', but 'String' was expected",
                "val type: Int = wait.type(); return type | actual 'String'.",
                "val json: Int = wait.toJson(); return json | actual 'JsonValue'."
            })
    void whatItDoesNotAllowDoesNotCompile(String body, String message) throws IOException {
        assertThat(kotlin(body).toLowerCase(Locale.ROOT)).contains(message.toLowerCase(Locale.ROOT));
    }

    /** Compiles a function of this body. */
    private static String kotlin(String body) throws IOException {
        return Kotlinc.in(folder)
                .compile(
                        folder.resolve("classes"),
                        "import com.example.harbour.Wait\nfun use(wait: Wait): Int {\n" + body + "\n}\n");
    }
}
