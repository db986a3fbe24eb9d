package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.grown.GrownSpec;
import dev.tenon.processor.grown.SpecGrower;
import dev.tenon.spec.Specs;
import dev.tenon.spec.grammar.Grammar;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Grown specs, in which most things stand beside each other, keep to the grammar of the manual. */
class GrownGrammarTest {

    private static final int SEEDS = 250;

    @Test
    void keepToTheGrammar() {
        Grammar grammar = Grammar.ofManual();
        long accepted = LongStream.rangeClosed(1, SEEDS)
                .filter(seed -> accepts(grammar, seed))
                .count();

        assertThat(accepted).isGreaterThan(SEEDS / 2);
    }

    private static boolean accepts(Grammar grammar, long seed) {
        GrownSpec spec = SpecGrower.grow(seed);
        boolean accepted = Specs.load(spec, GrownSpec.ROOT).catalog().isPresent();
        if (accepted) {
            for (String text : spec.files().values()) {
                assertThat(grammar.departure(text))
                        .as("seed %s of\n%s", seed, text)
                        .isEmpty();
            }
        }
        return accepted;
    }
}
