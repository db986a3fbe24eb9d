package dev.tenon.spec.fuzz;

import dev.tenon.spec.format.Corpus;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Checks what holds of any text, for the spec files of the repository with words and signs of each other put into them by chance. */
class MutationTest {

    private static final long SEED = 20_260_401;

    private static final int MUTATIONS = 6000;

    private static final String ODD = "{}()[]:,|!?=.\"\\/<>-\n\r\t \u0000\u202e\u00ad\ud800\u200b\ufeffé漢9a_";

    private static final List<String> WORDS = List.of(
            " as ",
            "type ",
            "enum ",
            "///",
            "//x\n",
            "\\u0000",
            "->",
            "..",
            "require ",
            " when ",
            " and ",
            " or ",
            " not ",
            " in (",
            "example create \"x\" ",
            "{}",
            "[]",
            " = ",
            "\r\n",
            "deprecated ",
            "at most one of ",
            "matches \"(\"",
            "\"\"");

    private final Random random = new Random(SEED);

    @Test
    void keepsThePromises() {
        List<String> corpus = Corpus.texts();
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutated(corpus);
            try {
                Promise.check(text);
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                throw new AssertionError("mutation " + i + ":\n" + text, e);
            }
        }
    }

    private String mutated(List<String> corpus) {
        StringBuilder out = new StringBuilder(one(corpus));
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(out.length() + 1);
            int end = Math.min(out.length(), at + random.nextInt(12));
            String other = one(corpus);
            int from = random.nextInt(other.length() + 1);
            switch (random.nextInt(6)) {
                case 0 -> out.delete(at, end);
                case 1 -> out.insert(at, ODD.charAt(random.nextInt(ODD.length())));
                case 2 -> out.insert(at, other, from, Math.min(other.length(), from + random.nextInt(60)));
                case 3, 4 -> out.insert(at, one(WORDS));
                default -> out.replace(at, end, one(WORDS));
            }
        }
        return out.toString();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
