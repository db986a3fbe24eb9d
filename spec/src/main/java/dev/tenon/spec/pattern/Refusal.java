package dev.tenon.spec.pattern;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether some ending makes every text fail, whatever stands before it. Only then does a matcher try all its ways: where any ending
 * will do, the first is taken.
 */
final class Refusal {

    private static final int MOST_SETS = 300;

    private Refusal() {}

    /** Follows the set of all positions, which holds every set that a text leads to, until none of it can be the last. */
    static boolean isPossible(Automaton automaton) {
        List<CharSet> kinds = kinds(automaton);
        BitSet all = new BitSet();
        all.set(0, automaton.size());
        Set<BitSet> seen = new HashSet<>(Set.of(all));
        Deque<BitSet> open = new ArrayDeque<>(List.of(all));
        while (!open.isEmpty() && seen.size() < MOST_SETS) {
            BitSet from = open.remove();
            for (CharSet kind : kinds) {
                BitSet to = new BitSet();
                from.stream()
                        .flatMap(p -> automaton.after(p).keySet().stream().mapToInt(Integer::intValue))
                        .filter(next -> automaton.characters(next).meets(kind))
                        .forEach(to::set);
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

    /** A character of each kind that the positions tell apart. */
    private static List<CharSet> kinds(Automaton automaton) {
        Set<BitSet> sets = new LinkedHashSet<>();
        IntStream.range(0, automaton.size())
                .forEach(p -> sets.add(automaton.characters(p).bits()));
        Set<List<Boolean>> signatures = new LinkedHashSet<>();
        Set<CharSet> kinds = new LinkedHashSet<>();
        BitSet interesting = new BitSet();
        for (BitSet set : sets) {
            // Kinds change only where a set begins or ends.
            for (int c = set.nextSetBit(0); c >= 0; c = set.nextSetBit(set.nextClearBit(c))) {
                interesting.set(c);
                interesting.set(set.nextClearBit(c));
            }
        }
        interesting.set(0);
        interesting.stream()
                .filter(c -> c <= 0x10000 && !Character.isSurrogate((char) (c & 0xFFFF)))
                .forEach(c -> {
                    if (signatures.add(sets.stream().map(set -> set.get(c)).toList())) {
                        kinds.add(CharSet.of(c));
                    }
                });
        return List.copyOf(kinds);
    }
}
