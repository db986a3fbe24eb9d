package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mapper that says a word on every field does not compile once there is a field more. */
class EverythingTest {

    private static final SourceFile MAPPER = new SourceFile("user.Mapper", """
            package user;

            final class Mapper {
                record Move(String name, Integer pier) implements harbour.Moor.Everything {}
                record Place(Integer number) implements harbour.Pier.Everything {}

                harbour.Moor.Create map(Move move) {
                    return harbour.Moor.create(move).build();
                }
            }
            """);

    private static final String SPEC = """
            api Harbour { server "https://api.harbour.example" }
            abstract action Step by type { name: string! }
            action MOOR: Step { pier: int }
            type Pier { number: int }
            """;

    @TempDir
    private Path specs;

    @TempDir
    private Path classes;

    @Test
    void compilesAsLongAsItSaysAWordOnEach() throws IOException {
        assertThat(compiled(SPEC, true).messages()).isEmpty();
    }

    @Test
    void doesNotWhenThereIsOneMore() throws IOException {
        assertThat(compiled(SPEC.replace("pier: int", "pier: int, rope: string"), true)
                        .messages())
                .contains("Mapper.java:4:", "compiler.err.does.not.override.abstract: user.Mapper.Move, rope()");
        assertThat(compiled(SPEC.replace("name: string!", "name: string!, timeout: int"), true)
                        .messages())
                .contains("Mapper.java:4:", "compiler.err.does.not.override.abstract: user.Mapper.Move, timeout()");
        assertThat(compiled(SPEC.replace("number: int", "number: int, lit: bool"), true)
                        .messages())
                .contains("Mapper.java:5:", "compiler.err.does.not.override.abstract: user.Mapper.Place, lit()");
    }

    @Test
    void isEmittedWhenAskedFor() throws IOException {
        assertThat(compiled(SPEC, false).messages())
                .contains("compiler.err.cant.resolve.location: kindname.class, Everything");
    }

    private Compiled compiled(String spec, boolean everything) throws IOException {
        Files.writeString(specs.resolve("main.tenon"), spec);
        Pipeline.Result result = Pipeline.run(new SpecFolder(specs), new Target("main.tenon", "harbour", everything));
        List<SourceFile> sources = new ArrayList<>(result.files());
        sources.add(MAPPER);
        return Compiled.of(sources, classes, List.of());
    }
}
