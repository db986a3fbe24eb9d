package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.grown.GrownSpec;
import dev.tenon.processor.grown.SpecGrower;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is emitted, and the runtime that it leans on, mean what their annotations say of null: a checker finds nothing, and no
 * suppression keeps anything from it.
 */
class NullAwayTest {

    private static final Path RUNTIME = Path.of("../runtime/src/main/java");
    private static final Path BUDDY = Path.of("../samples/buddy/src/main/resources");
    private static final int GROWN = 30;

    @TempDir
    private Path folder;

    @Test
    void findsNothing() throws IOException, InterruptedException {
        NullAway checked = NullAway.in(folder).addFolder(RUNTIME).add(emitted(BUDDY));
        for (Golden golden : Golden.all()) {
            checked.add(golden.emit(golden.folder().getParent().getFileName() + "." + golden + "_"));
        }
        for (long seed = 1; seed <= GROWN; seed++) {
            checked.add(Pipeline.run(SpecGrower.grow(seed), GrownSpec.ROOT, "grown.of" + seed)
                    .files());
        }

        assertThat(checked.size()).isGreaterThan(400);
        assertThat(checked.complaints()).isEmpty();
    }

    private static List<SourceFile> emitted(Path spec) {
        return Pipeline.run(new SpecFolder(spec), "buddy.tenon", "works.buddy.api")
                .files();
    }

    /** Without this, silence would mean nothing. */
    @Test
    void findsWhatIsWrong() throws IOException, InterruptedException {
        String user = """
                package user;
                import com.example.harbour.*;
                import java.util.*;
                import org.jspecify.annotations.*;
                @NullMarked class User {
                  int read(Wait wait) { return wait.reason().length(); }
                  Object write() { return Wait.update().reason(null); }
                  List<@Nullable String> arguments(List<String> given) { return given; }
                }
                """;

        assertThat(NullAway.in(folder)
                        .add(Golden.of("nullable").emit())
                        .add(List.of(new SourceFile("user.User", user)))
                        .complaints())
                .satisfiesExactly(
                        first -> assertThat(first).contains("User.java:6", "[NullAway] dereferenced expression"),
                        second -> assertThat(second).contains("User.java:7", "[NullAway] passing @Nullable"),
                        third -> assertThat(third).contains("User.java:8", "[NullAway] incompatible types"));
    }
}
