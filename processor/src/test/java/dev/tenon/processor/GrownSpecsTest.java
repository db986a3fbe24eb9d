package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the checks accept compiles without a warning, and is in Java what it was meant to be. {@code
 * -Dtenon.grown=first..last} tries other seeds.
 */
class GrownSpecsTest {

    private static final String SEEDS = System.getProperty("tenon.grown", "1..5000");

    /** Starting javac costs more than a spec does. */
    private static final int AT_ONCE = 250;

    /** Of so many batches, one has its comments checked too. */
    private static final int WITH_DOCS = 5;

    @Test
    void compileAsMeant() {
        long first = Long.parseLong(SEEDS.substring(0, SEEDS.indexOf('.')));
        long last = Long.parseLong(SEEDS.substring(SEEDS.lastIndexOf('.') + 1));
        long accepted = LongStream.rangeClosed(first / AT_ONCE, last / AT_ONCE)
                .parallel()
                .map(batch -> new GrownBatch(batch % WITH_DOCS == 0)
                        .add(Math.max(first, batch * AT_ONCE), Math.min(last, (batch + 1) * AT_ONCE - 1))
                        .compile())
                .sum();

        assertThat(accepted).isGreaterThan((last - first) / 2);
    }
}
