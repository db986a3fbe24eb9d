package dev.tenon.spec.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dev.tenon.spec.format.Corpus;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks what holds of any text, for the spec files of the repository and, with {@code JAZZER_FUZZ=1}, for what Jazzer makes of them,
 * led by the branches that they reach.
 */
class SpecFuzzTest {

    static List<String> corpus() {
        // The name of a run is its text, and may not be blank.
        return Corpus.texts().stream().filter(text -> !text.isBlank()).toList();
    }

    @MethodSource("corpus")
    @FuzzTest(maxExecutions = 20_000)
    void keepsItsPromises(@NotNull String text) {
        Promise.check(text);
    }
}
