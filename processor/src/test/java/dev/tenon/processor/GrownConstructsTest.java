package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.grown.GrownSpec;
import dev.tenon.processor.grown.SpecGrower;
import dev.tenon.spec.Specs;
import dev.tenon.spec.catalog.Catalog;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** Whatever the language can say comes up in specs that grow, and is accepted; so what it can say tomorrow has to. */
class GrownConstructsTest {

    private static final int SEEDS = 1500;

    /** A union that stands at a field has the field's comment. */
    private static final String NOT_SAID = "UnionType.doc there";

    @Test
    void allComeUp() throws ReflectiveOperationException {
        Constructs constructs = new Constructs();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Optional<Catalog> catalog =
                    Specs.load(SpecGrower.grow(seed), GrownSpec.ROOT).catalog();
            if (catalog.isPresent()) {
                constructs.add(catalog.get());
            }
        }
        SortedSet<String> missing = Constructs.possibleIn(Catalog.class);
        missing.removeAll(constructs.found());
        missing.remove(NOT_SAID);

        assertThat(missing).isEmpty();
    }
}
