package dev.tenon.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Pipeline;
import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.resolve.SpecFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of a spec that become one in Java: told with both places, and nothing is emitted. */
class NameClashTest {

    @TempDir
    private Path folder;

    private Pipeline.Result run(String... lines) throws IOException {
        String api = "api Harbour { server \"https://api.harbour.example\" }\n";
        Files.writeString(folder.resolve("main.tenon"), api + String.join("\n", lines) + "\n");
        return Pipeline.run(new SpecFolder(folder), "main.tenon", "harbour");
    }

    /** Each mistake as where, what, and where the other one is. */
    private List<String> clashes(String... lines) throws IOException {
        Pipeline.Result result = run(lines);
        assertThat(result.files()).isEmpty();
        assertThat(result.diagnostics().sorted()).extracting(Diagnostic::code).containsOnly(Code.JAVA_NAME_CLASH);
        assertThat(result.diagnostics().sorted()).allMatch(each -> each.hint().isPresent());
        return result.diagnostics().sorted().stream()
                .map(each -> each.where().line() + ":" + each.where().column() + " " + each.message() + " "
                        + each.related().get(0).where().line() + ":"
                        + each.related().get(0).where().column())
                .toList();
    }

    @Test
    void ofFields() throws IOException {
        assertThat(clashes(
                        "abstract action Step by type { a_b: int }",
                        "action LIFT: Step {",
                        "  aB: int",
                        "  x as size: { c: int, C: int }",
                        "  size: int",
                        "}"))
                .containsExactly(
                        "4:3 `aB` and `a_b` both become `aB` in Java 2:32",
                        "5:24 `C` and `c` both become `c` in Java 5:16",
                        "6:3 `size` and `x` both become `size` in Java 5:3");
    }

    @Test
    void ofFieldsOfAMixinThatNobodyTakesOver() throws IOException {
        Pipeline.Result result = run("mixin Crane { \"+\": int, \"-\": int }");

        assertThat(result.diagnostics().sorted().stream().map(Diagnostic::message))
                .contains("`-` and `+` both become `__` in Java");
    }

    @Test
    void ofAlternatives() throws IOException {
        assertThat(clashes(
                        "abstract action Step by type { load: Load, other: Enum | enum { A } }",
                        "union Load by kind { \"a-b\": Rope, a_b: Rope, c as aB: Rope }",
                        "type Rope { length: int }",
                        "type Enum { length: int }"))
                .containsExactly(
                        "2:44 `enum` and `Enum` both become `OfEnum` in Java 5:6",
                        "3:35 `a_b` and `a-b` both become `OfAB` in Java 3:22",
                        "3:46 `c` and `a-b` both become `OfAB` in Java 3:22");
    }

    @Test
    void ofAFieldAndTheDiscriminator() throws IOException {
        assertThat(clashes("abstract action Step by step_type { stepType: int }"))
                .containsExactly("2:37 `stepType` and `step_type` both become `stepType` in Java 2:17");
    }

    @Test
    void ofAFieldAndOneSideOfAnother() throws IOException {
        assertThat(clashes("abstract action Step by type { read a: int, write a: string, aRead: int, a_written: int }"))
                .containsExactly(
                        "2:62 `aRead` and `a` both become `aRead` in Java 2:37",
                        "2:74 `a_written` and `a` both become `aWritten` in Java 2:51");
    }

    @Test
    void ofValues() throws IOException {
        assertThat(clashes("abstract action Step by type { on: enum { \"a-b\", a_b, \"+\", \"-\", red, X as RED } }"))
                .containsExactly(
                        "2:50 `a_b` and `a-b` both become `A_B` in Java 2:43",
                        "2:60 `-` and `+` both become `_0` in Java 2:55",
                        "2:70 `X` and `red` both become `RED` in Java 2:65");
    }

    @Test
    void ofClasses() throws IOException {
        assertThat(clashes(
                        "abstract action Step by type { rope: Rope }",
                        "action LIFT_UP: Step { }",
                        "action lift_up: Step { }",
                        "action UNKNOWN_STEP: Step { other: ROPe, harbour: HARBOUR }",
                        "type Rope { length: int }",
                        "type ROPe { length: int }",
                        "type HARBOUR { length: int }"))
                .containsExactly(
                        "4:8 `lift_up` and `LIFT_UP` both become `LiftUp` in Java 3:8",
                        "5:8 `UNKNOWN_STEP` and `Step` both become `UnknownStep` in Java 2:17",
                        "7:6 `ROPe` and `Rope` both become `ROPe` in Java 6:6",
                        "8:6 `HARBOUR` and `Harbour` both become `Harbour` in Java 1:5");
    }

    @Test
    void ofAResourceAndItsBase() throws IOException {
        assertThat(clashes("abstract action Step by type { }", "resource Step: Step { at \"/steps\", list GET }"))
                .containsExactly("2:17 `Step` and `Step` both become `Step` in Java 3:10");
    }

    @Test
    void ofAnInlineTypeAndAClassAroundIt() throws IOException {
        assertThat(clashes(
                        "abstract action Step by type { }",
                        "action LIFT: Step {",
                        "  Lift: { a: int }",
                        "  rope: { lift: { b: int } }",
                        "}"))
                .containsExactly(
                        "4:3 `Lift` and `LIFT` both become `Lift` in Java 3:8",
                        "5:11 `lift` and `LIFT` both become `Lift` in Java 3:8");
    }

    @Test
    void ofAStageAndTheClassAroundIt() throws IOException {
        assertThat(clashes(
                        "abstract action Step by type { name: string! }",
                        "action NAME_STAGE: Step { }",
                        "action SIZE_STAGE: Step { size: int! }"))
                .containsExactly(
                        "2:32 `name` and `NAME_STAGE` both become `NameStage` in Java 3:8",
                        "4:27 `size` and `SIZE_STAGE` both become `SizeStage` in Java 4:8");
    }

    @Test
    void ofAnInlineTypeAndAStage() throws IOException {
        assertThat(clashes("abstract action Step by type { name: string!, name_stage: { a: int } }"))
                .containsExactly("2:47 `name_stage` and `name` both become `NameStage` in Java 2:32");
    }

    @Test
    void ofAnInlineTypeThatActionsInheritAndAClassOfThePackage() throws IOException {
        assertThat(clashes(
                        "abstract action Step by type { lift: { a: int } }",
                        "mixin Crane { mode: enum { A } }",
                        "action LIFT: Step with Crane { other: Mode }",
                        "enum Mode { B }"))
                .containsExactly(
                        "2:32 `lift` and `LIFT` both become `Lift` in Java 4:8",
                        "3:15 `mode` and `Mode` both become `Mode` in Java 5:6");
    }

    @Test
    void ofParametersAndServers() throws IOException {
        String api = """
                api Harbour {
                  server "https://harbour.example"
                  server eu "https://a.example"
                  server EU "https://b.example"
                  server default_server "https://c.example"
                }
                resource steps: Step {
                  at "/ships/{ship_name}/steps"
                  path ship_name: string
                  get GET "/{shipName}"
                }
                abstract action Step by type { shipName: string }
                """;
        Files.writeString(folder.resolve("main.tenon"), api);
        Pipeline.Result result = Pipeline.run(new SpecFolder(folder), "main.tenon", "harbour");

        assertThat(result.diagnostics().sorted().stream().map(Diagnostic::message))
                .containsExactly(
                        "`EU` and `eu` both become `EU` in Java",
                        "`default_server` and `server` both become `DEFAULT_SERVER` in Java",
                        "`shipName` and `ship_name` both become `shipName` in Java");
    }

    @Test
    void butNotOfTheTwoSidesOfAField() throws IOException {
        Pipeline.Result result = run("abstract action Step by type { read a: int, write a: string }");

        assertThat(result.diagnostics().sorted()).isEmpty();
        assertThat(result.files()).isNotEmpty();
    }

    @Test
    void ofOperations() throws IOException {
        assertThat(clashes(
                        "resource logs {",
                        "  op read GET \"/a\" -> string[] { pages by link }",
                        "  op read_all GET \"/b\"",
                        "  op readCall GET \"/c\"",
                        "  op x as read GET \"/d\"",
                        "}"))
                .containsExactly(
                        "4:6 `read_all` and `read` both become `readAll` in Java 3:6",
                        "5:6 `readCall` and `read` both become `readCall` in Java 3:6",
                        "6:6 `x` and `read` both become `read` in Java 3:6");
    }

    @Test
    void ofWhatAnOperationSendsAndGets() throws IOException {
        assertThat(clashes(
                        "resource logs {",
                        "  op read GET \"/{a_b}\" -> string {",
                        "    path a_b: string",
                        "    query aB: int!",
                        "    header \"X-Name\" as x: string, query x: int",
                        "    answer \"Body\": string",
                        "    answer \"X-A\" as a: string, answer \"X-B\" as a: string",
                        "  }",
                        "  op write POST \"/w\" { query sort: enum { A } }",
                        "  op erase POST \"/e\" { query sort: enum { B }, query write_options: enum { C } }",
                        "}"))
                .containsExactly(
                        "5:11 `query aB` and `path a_b` both become `aB` in Java 4:10",
                        "6:12 `header X-Name` and `query x` both become `x` in Java 6:41",
                        "7:12 `Body` and `the body` both become `body` in Java 3:6",
                        "8:39 `X-B` and `X-A` both become `a` in Java 8:12",
                        "11:30 `sort` and `sort` both become `Sort` in Java 10:30",
                        "11:54 `write_options` and `write` both become `WriteOptions` in Java 10:6");
    }
}
