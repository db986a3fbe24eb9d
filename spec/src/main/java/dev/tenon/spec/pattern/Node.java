package dev.tenon.spec.pattern;

import java.util.List;

/** A part of a regular expression. */
sealed interface Node {

    /** One character. */
    record Chars(CharSet set) implements Node {}

    record Sequence(List<Node> parts) implements Node {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    record Choice(List<Node> alternatives) implements Node {
        public Choice {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * A quantified part.
     *
     * @param max -1 if there is none
     */
    record Repeat(Node part, int min, int max) implements Node {}

    /** A look at what comes, {@code (?=…)} or {@code (?!…)}: matched beside the text, not as a part of it. */
    record Look(Node body) implements Node {}

    static Node nothing() {
        return new Sequence(List.of());
    }
}
