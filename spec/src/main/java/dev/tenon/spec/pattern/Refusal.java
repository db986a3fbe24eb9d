package dev.tenon.spec.pattern;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether some ending makes every text fail, whatever stands before it. Only then does a matcher try all its ways: where any ending
 * will do, the first is taken.
 */
final class Refusal {

    private static final int MOST_SETS = 300;

    private Refusal() {}

    /** Follows the set of all positions, which holds every set that a text leads to, until none of it can be the last. */
    static boolean isPossible(Automaton automaton, Effort effort) {
        List<CharSet> kinds = Kinds.of(automaton);
        BitSet all = new BitSet();
        all.set(0, automaton.size());
        Set<BitSet> seen = new HashSet<>(Set.of(all));
        Deque<BitSet> open = new ArrayDeque<>(List.of(all));
        while (!open.isEmpty() && seen.size() < MOST_SETS) {
            BitSet from = open.remove();
            for (CharSet kind : kinds) {
                BitSet to = new BitSet();
                for (int p = from.nextSetBit(0); p >= 0; p = from.nextSetBit(p + 1)) {
                    for (int next : automaton.after(p).keySet()) {
                        if (effort.isSpent()) {
                            return false;
                        }
                        if (automaton.characters(next).meets(kind)) {
                            to.set(next);
                        }
                    }
                }
                if (to.stream().noneMatch(automaton::isLast)) {
                    return true;
                }
                if (seen.add(to)) {
                    open.add(to);
                }
            }
        }
        return false;
    }
}
