package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes of a spec, and those who call what was emitted before. {@code docs/evolution.md} promises what goes on working: where
 * it says yes it does, and where it says no it does not.
 */
class EvolutionTest {

    @TempDir
    private static Path folder;

    private static SpecVersion before;

    private static Compiled client;

    @BeforeAll
    static void compileBefore() throws IOException {
        before = SpecVersion.of(SpecChange.specBefore(), folder.resolve("before"));
        client = before.compile(SpecChange.clientBefore());
        assertThat(client.messages()).isEmpty();
    }

    static List<EvolutionTable.Row> rows() throws IOException {
        return EvolutionTable.read();
    }

    @Test
    void thePageHasEveryChange() throws IOException {
        assertThat(EvolutionTable.read().stream().map(EvolutionTable.Row::change))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(SpecChange.names());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isAsThePageSays(EvolutionTable.Row row) throws Exception {
        SpecChange change = SpecChange.of(row.change());
        Evolution evolution = Evolution.of(before, client, change, folder.resolve(row.change()));
        List<List<String>> complaints = List.of(
                evolution.oldClientNewServer(), evolution.newClientOldServer(), evolution.source(), evolution.binary());

        boolean source = complaints.get(2).isEmpty();
        boolean binary = complaints.get(3).isEmpty();
        String japicmp = ApiComparison.of(before, evolution.after()).against(source, binary);
        assertThat(String.join(
                                " | ",
                                complaints.stream().map(EvolutionTest::cell).toList()) + " | " + japicmp)
                .as("%s", complaints)
                .isEqualTo(row.verdict());
    }

    private static String cell(List<String> complaints) {
        return complaints.isEmpty() ? "yes" : "no";
    }
}
