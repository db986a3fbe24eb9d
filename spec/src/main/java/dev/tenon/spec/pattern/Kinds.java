package dev.tenon.spec.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A character of each kind that the positions of an automaton tell apart; those that are easy to read come first. */
final class Kinds {

    private static final int BEYOND = 0x10000;

    private Kinds() {}

    static List<CharSet> of(Automaton automaton) {
        Set<BitSet> sets = new LinkedHashSet<>();
        IntStream.range(0, automaton.size())
                .forEach(p -> sets.add(automaton.characters(p).bits()));
        BitSet interesting = new BitSet();
        for (BitSet set : sets) {
            // Kinds change only where a set begins or ends.
            for (int c = set.nextSetBit(0); c >= 0; c = set.nextSetBit(set.nextClearBit(c))) {
                interesting.set(c);
                interesting.set(set.nextClearBit(c));
            }
        }
        interesting.set(0);
        List<Integer> candidates = new ArrayList<>();
        for (String range : new String[] {"az", "09", "AZ", " ~"}) {
            IntStream.rangeClosed(range.charAt(0), range.charAt(1)).forEach(candidates::add);
        }
        interesting.stream().filter(c -> c <= BEYOND).forEach(candidates::add);
        Set<List<Boolean>> signatures = new HashSet<>();
        List<CharSet> kinds = new ArrayList<>();
        for (int c : candidates) {
            if (signatures.add(sets.stream().map(set -> set.get(c)).toList())) {
                kinds.add(CharSet.of(c));
            }
        }
        return List.copyOf(kinds);
    }
}
