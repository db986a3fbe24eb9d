package dev.tenon.spec.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The positions of a pattern and which may follow which: an automaton without empty moves. How many ways lead from one position to
 * the next is kept too, for in {@code (a+)+} they are what a matcher tries one after the other.
 */
final class Automaton {

    /** Larger ones are not judged. */
    private static final int MOST_POSITIONS = 1500;

    private final List<CharSet> positions = new ArrayList<>();
    private final List<Map<Integer, Integer>> follow = new ArrayList<>();
    private final Fragment whole;
    private final Effort effort;

    Automaton(Node node, Effort effort) throws Unreadable {
        this.effort = effort;
        this.whole = fragment(node);
    }

    int size() {
        return positions.size();
    }

    CharSet characters(int position) {
        return positions.get(position);
    }

    /** The positions after one, each with the number of ways that lead there: 1, or 2 for more than one. */
    Map<Integer, Integer> after(int position) {
        return follow.get(position);
    }

    Iterable<Integer> first() {
        return whole.first().keySet();
    }

    boolean isLast(int position) {
        return whole.last().containsKey(position);
    }

    boolean matchesNothing() {
        return whole.empty() > 0;
    }

    /**
     * A part of the pattern.
     *
     * @param first the positions that it can start with
     * @param last those that it can end with
     * @param empty in how many ways it matches the empty text
     */
    private record Fragment(Map<Integer, Integer> first, Map<Integer, Integer> last, int empty) {}

    private Fragment fragment(Node node) throws Unreadable {
        // Parts that match nothing have no positions, and can be repeated two thousand million times.
        if (effort.isSpent()) {
            throw new Unreadable();
        }
        if (node instanceof Node.Chars chars) {
            if (positions.size() >= MOST_POSITIONS) {
                throw new Unreadable();
            }
            positions.add(chars.set());
            follow.add(new LinkedHashMap<>());
            Map<Integer, Integer> self = Map.of(positions.size() - 1, 1);
            return new Fragment(self, self, 0);
        }
        if (node instanceof Node.Choice choice) {
            Fragment all = new Fragment(Map.of(), Map.of(), 0);
            for (Node alternative : choice.alternatives()) {
                Fragment next = fragment(alternative);
                all = new Fragment(
                        sum(all.first(), next.first(), 1),
                        sum(all.last(), next.last(), 1),
                        Math.min(2, all.empty() + next.empty()));
            }
            return all;
        }
        if (node instanceof Node.Sequence sequence) {
            Fragment all = empty();
            for (Node part : sequence.parts()) {
                all = joined(all, fragment(part));
            }
            return all;
        }
        return node instanceof Node.Repeat repeat ? repeated(repeat) : empty();
    }

    private static Fragment empty() {
        return new Fragment(Map.of(), Map.of(), 1);
    }

    private Fragment joined(Fragment a, Fragment b) throws Unreadable {
        link(a.last(), b.first());
        return new Fragment(
                sum(a.first(), b.first(), a.empty()),
                sum(b.last(), a.last(), b.empty()),
                Math.min(2, a.empty() * b.empty()));
    }

    /** {@code x{2,4}} is {@code xx(x(x)?)?}, and {@code x{2,}} is {@code xxx*}. */
    private Fragment repeated(Node.Repeat repeat) throws Unreadable {
        Fragment all = empty();
        for (int i = 0; i < repeat.min() - (repeat.max() < 0 ? 1 : 0); i++) {
            all = joined(all, fragment(repeat.part()));
        }
        if (repeat.max() < 0) {
            Fragment loop = fragment(repeat.part());
            link(loop.last(), loop.first());
            return joined(all, repeat.min() > 0 ? loop : optional(loop));
        }
        Fragment rest = empty();
        for (int i = repeat.min(); i < repeat.max(); i++) {
            rest = optional(joined(fragment(repeat.part()), rest));
        }
        return joined(all, rest);
    }

    /** A matcher gives up a round that matches nothing, so that there is one way to match nothing. */
    private static Fragment optional(Fragment part) {
        return new Fragment(part.first(), part.last(), 1);
    }

    private void link(Map<Integer, Integer> from, Map<Integer, Integer> to) throws Unreadable {
        for (Map.Entry<Integer, Integer> end : from.entrySet()) {
            for (Map.Entry<Integer, Integer> start : to.entrySet()) {
                if (effort.isSpent()) {
                    throw new Unreadable();
                }
                int ways = end.getValue() * start.getValue();
                follow.get(end.getKey()).merge(start.getKey(), ways, (a, b) -> Math.min(2, a + b));
            }
        }
    }

    private static Map<Integer, Integer> sum(Map<Integer, Integer> a, Map<Integer, Integer> b, int times) {
        if (times == 0) {
            return a;
        }
        Map<Integer, Integer> sum = new LinkedHashMap<>(a);
        b.forEach((position, ways) -> sum.merge(position, Math.min(2, ways * times), (x, y) -> Math.min(2, x + y)));
        return sum;
    }
}
