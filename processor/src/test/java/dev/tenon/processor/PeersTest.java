package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code docs/peers.md} is an input; what it says comes out here is what does. */
class PeersTest {

    private static final Path SPEC = Path.of("src/test/resources/peers");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| `([^|]+)` \\| `([^|]+)` \\|.*\\|");

    @TempDir
    private static Path folder;

    private static URLClassLoader loader;
    private static Method client;

    /**
     * A row of the page.
     *
     * @param what what is done with a parcel that was read
     * @param json what the server answers
     * @param outcome what comes of it
     */
    record Row(String what, String json, String outcome) {}

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("../docs/peers.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(new Row(row.group(1), row.group(2), row.group(3)));
            }
        }
        return rows;
    }

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        SpecVersion version = SpecVersion.of(Files.readString(SPEC.resolve("main.tenon")), folder);
        Compiled compiled = version.compile(Files.readString(SPEC.resolve("Client.java")));
        assertThat(compiled.messages()).isEmpty();
        loader = version.loader(compiled.classes());
        client = loader.loadClass("user.Client").getMethod("run", String.class, String.class);
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void comesOutAsThePageSays(Row row) throws ReflectiveOperationException {
        assertThat((String) client.invoke(null, row.what(), row.json())).isEqualTo(row.outcome());
    }

    @Test
    void thePageHasEveryKindOfTrouble() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThanOrEqualTo(30)
                .extracting(Row::what)
                .contains("put back", "rebuilt", "`name`");
    }
}
