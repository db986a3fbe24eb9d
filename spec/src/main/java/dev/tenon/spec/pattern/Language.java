package dev.tenon.spec.pattern;

import java.util.BitSet;
import java.util.Optional;

/**
 * The texts that a pattern matches as a whole. What is said of them is certain; where it is not, nothing is said.
 *
 * <p>Patterns with lookaround, back references, possessive quantifiers, inline flags or some thousand positions are no
 * languages here; see {@link Slowness} for what is measured of them.
 */
public final class Language {

    private final Automaton automaton;
    private final Effort effort;

    Language(Automaton automaton, Effort effort) {
        this.automaton = automaton;
        this.effort = effort;
    }

    /**
     * A text that a backtracking matcher can read in two ways and come to the same place, so that each repetition of it doubles
     * the ways to try before it gives up: {@code a} for {@code (a+)+b}.
     */
    public Optional<String> doubling() {
        effort.start();
        return new Doubling(automaton, effort).find();
    }

    /** False if certainly no text of a length within these bounds, in UTF-16 units, matches. */
    public boolean hasLength(long min, long max) {
        if (automaton.matchesNothing() && min <= 0) {
            return true;
        }
        effort.start();
        BitSet[] reached = {new BitSet(), new BitSet()};
        automaton.first().forEach(position -> enter(position, reached));
        for (long length = 1; length <= max && !(reached[0].isEmpty() && reached[1].isEmpty()); length++) {
            BitSet here = reached[0];
            if (length >= min && here.stream().anyMatch(automaton::isLast)) {
                return true;
            }
            reached[0] = reached[1];
            reached[1] = new BitSet();
            for (int p = here.nextSetBit(0); p >= 0; p = here.nextSetBit(p + 1)) {
                for (int next : automaton.after(p).keySet()) {
                    if (effort.isSpent()) {
                        return true;
                    }
                    enter(next, reached);
                }
            }
        }
        return false;
    }

    /** A character takes one unit, or two. */
    private void enter(int position, BitSet[] reached) {
        CharSet characters = automaton.characters(position);
        if (characters.reachesPlain()) {
            reached[0].set(position);
        }
        if (characters.reachesBeyond()) {
            reached[1].set(position);
        }
    }

    /** False if certainly no text is matched by both. */
    public boolean meets(Language other) {
        if (automaton.matchesNothing() && other.automaton.matchesNothing()) {
            return true;
        }
        effort.start();
        return new Meeting(automaton, other.automaton, effort).isPossible();
    }
}
