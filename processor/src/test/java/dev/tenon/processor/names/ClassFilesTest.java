package dev.tenon.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Pipeline;
import dev.tenon.processor.SourceFile;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File systems take names of 255 bytes, and the class file of a nested class has the names of all around it. */
class ClassFilesTest {

    @TempDir
    private Path folder;

    private Pipeline.Result run(String... lines) throws IOException {
        String api = "api Harbour { server \"https://api.harbour.example\" }\n"
                + "abstract action Step by type { name: string! }\n";
        Files.writeString(folder.resolve("main.tenon"), api + String.join("\n", lines) + "\n");
        return Pipeline.run(new SpecFolder(folder), "main.tenon", "harbour");
    }

    private List<String> tooLong(String... lines) throws IOException {
        Pipeline.Result result = run(lines);
        assertThat(result.files()).isEmpty();
        List<Diagnostic> said = result.diagnostics().sorted();
        assertThat(said).extracting(Diagnostic::code).containsOnly(Code.FILE_NAME_TOO_LONG);
        assertThat(said).allMatch(each -> each.hint().isPresent());
        return said.stream()
                .map(each -> each.where().line() + ":" + each.where().column() + " "
                        + each.message().replaceAll("(.)\\1{9,}…?", "$1*"))
                .toList();
    }

    @Test
    void ofAnInlineObjectInAnother() throws IOException {
        String outer = "a".repeat(130);
        String inner = "b".repeat(130);
        assertThat(tooLong("action LOAD: Step {", "  " + outer + ": { " + inner + ": { c: int } }", "}"))
                .containsExactly("4:137 the file of a class for `b*` has a name of 272 bytes, and may have 255");
    }

    @Test
    void ofAStage() throws IOException {
        assertThat(tooLong(
                        "action LOAD: Step {",
                        "  x as " + "c".repeat(180) + ": {",
                        "    a: int!",
                        "    " + "d".repeat(80) + ": int!",
                        "  }",
                        "}"))
                .containsExactly("6:5 the file of a class for `d*` has a name of 277 bytes, and may have 255");
    }

    @Test
    void ofAnActionByItsStagesOrItsBuilders() throws IOException {
        String name = "A".repeat(200);
        assertThat(tooLong("action " + name + ": Step {", "  " + "b".repeat(200) + ": int!", "}"))
                .containsExactly("4:3 the file of a class for `b*` has a name of 412 bytes, and may have 255");
        assertThat(run("action " + name + ": Step { }").diagnostics().sorted()).isEmpty();
    }

    @Test
    void mayHaveAllOf255Bytes() throws IOException {
        int rest = 255 - "Load$".length() - 150 - "$".length() - "$Builder.class".length();
        String start = "action LOAD: Step { x as " + "a".repeat(150) + ": { y as " + "b".repeat(rest);

        assertThat(run(start + ": { c: int } } }").files())
                .extracting(SourceFile::qualifiedName)
                .contains("harbour.Load");
        assertThat(tooLong(start + "b: { c: int } } }"))
                .containsExactly("3:180 the file of a class for `y` has a name of 256 bytes, and may have 255");
    }
}
