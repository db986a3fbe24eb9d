package dev.tenon.spec.pattern;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The texts that a pattern matches as a whole. What is said of them is certain; where it is not, nothing is said.
 *
 * <p>Patterns with lookaround, back references, possessive quantifiers, inline flags or some thousand positions are not judged.
 */
public final class Language {

    private static final long MOST_STEPS = 5_000_000;

    private final Automaton automaton;

    private Language(Automaton automaton) {
        this.automaton = automaton;
    }

    /** The language of a pattern that compiles, if it can be judged. */
    public static Optional<Language> of(String pattern) {
        try {
            return Optional.of(new Language(Automaton.of(pattern)));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /**
     * A text that a backtracking matcher can read in two ways and come to the same place, so that each repetition of it doubles
     * the ways to try before it gives up: {@code a} for {@code (a+)+b}.
     */
    public Optional<String> doubling() {
        return new Doubling(automaton).find();
    }

    /** False if certainly no text of a length within these bounds, in UTF-16 units, matches. */
    public boolean hasLength(long min, long max) {
        if (automaton.matchesNothing() && min <= 0) {
            return true;
        }
        long steps = 0;
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
                automaton.after(p).keySet().forEach(next -> enter(next, reached));
                steps += automaton.after(p).size() + 1L;
            }
            if (steps > MOST_STEPS) {
                return true;
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
        Set<Long> seen = new HashSet<>();
        Deque<long[]> open = new ArrayDeque<>();
        enter(automaton.first(), other, other.automaton.first(), seen, open);
        long steps = 0;
        while (!open.isEmpty() && steps++ < MOST_STEPS / 50) {
            long[] pair = open.remove();
            int mine = (int) pair[0];
            int theirs = (int) pair[1];
            if (automaton.isLast(mine) && other.automaton.isLast(theirs)) {
                return true;
            }
            enter(
                    automaton.after(mine).keySet(),
                    other,
                    other.automaton.after(theirs).keySet(),
                    seen,
                    open);
        }
        return !open.isEmpty();
    }

    private void enter(
            Iterable<Integer> mine, Language other, Iterable<Integer> theirs, Set<Long> seen, Deque<long[]> open) {
        for (int a : mine) {
            for (int b : theirs) {
                boolean together = automaton.characters(a).meets(other.automaton.characters(b));
                if (together && seen.add((long) a * Integer.MAX_VALUE + b)) {
                    open.add(new long[] {a, b});
                }
            }
        }
    }
}
