package dev.tenon.spec;

import dev.tenon.spec.resolve.SpecTexts;
import java.util.Map;

/** A spec of one file that stands in a test. */
final class Snippet {

    private Snippet() {}

    static Loaded load(String text) {
        return Specs.load(new SpecTexts(Map.of("main.tenon", text)), "main.tenon");
    }
}
