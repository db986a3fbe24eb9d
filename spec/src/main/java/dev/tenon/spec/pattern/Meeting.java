package dev.tenon.spec.pattern;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Whether two automatons have a text in common: both are walked together. */
final class Meeting {

    private final Automaton one;
    private final Automaton other;
    private final Effort effort;
    private final Set<Pair> seen = new HashSet<>();
    private final Deque<Pair> open = new ArrayDeque<>();

    Meeting(Automaton one, Automaton other, Effort effort) {
        this.one = one;
        this.other = other;
        this.effort = effort;
    }

    private record Pair(int a, int b) {}

    /** False only if it is certain. */
    boolean isPossible() {
        boolean gaveUp = !enter(one.first(), other.first());
        while (!gaveUp && !open.isEmpty()) {
            Pair pair = open.remove();
            if (one.isLast(pair.a()) && other.isLast(pair.b())) {
                return true;
            }
            gaveUp = !enter(one.after(pair.a()).keySet(), other.after(pair.b()).keySet());
        }
        return gaveUp;
    }

    private boolean enter(Iterable<Integer> mine, Iterable<Integer> theirs) {
        for (int a : mine) {
            for (int b : theirs) {
                if (effort.isSpent()) {
                    return false;
                }
                Pair pair = new Pair(a, b);
                if (one.characters(a).meets(other.characters(b)) && seen.add(pair)) {
                    open.add(pair);
                }
            }
        }
        return true;
    }
}
