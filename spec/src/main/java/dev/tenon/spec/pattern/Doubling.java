package dev.tenon.spec.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for exponential ambiguity: two different ways with the same text from a position back to it. Both stay among the positions
 * that lead to each other, so that each such circle is looked at alone. Either one move within it can be made in two ways, or two
 * walks part, differ for a while and come together again.
 */
final class Doubling {

    /** Pairs of positions are followed, whose number is the square of this. */
    private static final int MOST_IN_CIRCLE = 200;

    private final Automaton automaton;

    Doubling(Automaton automaton) {
        this.automaton = automaton;
    }

    Optional<String> find() {
        Circles circles = new Circles(automaton);
        for (List<Integer> circle : circles.all()) {
            Map<Integer, Map<Integer, Integer>> moves = within(circle, circles);
            Optional<String> text = twoWays(moves);
            if (text.isEmpty() && circle.size() <= MOST_IN_CIRCLE) {
                text = twoWalks(moves);
            }
            if (text.isPresent() && Refusal.isPossible(automaton)) {
                return text;
            }
        }
        return Optional.empty();
    }

    private Map<Integer, Map<Integer, Integer>> within(List<Integer> circle, Circles circles) {
        Map<Integer, Map<Integer, Integer>> moves = new LinkedHashMap<>();
        for (int position : circle) {
            Map<Integer, Integer> inside = new LinkedHashMap<>();
            automaton.after(position).forEach((next, ways) -> {
                if (circles.isTogether(position, next)) {
                    inside.put(next, ways);
                }
            });
            moves.put(position, inside);
        }
        return moves;
    }

    private Optional<String> twoWays(Map<Integer, Map<Integer, Integer>> moves) {
        for (Map.Entry<Integer, Map<Integer, Integer>> from : moves.entrySet()) {
            for (Map.Entry<Integer, Integer> to : from.getValue().entrySet()) {
                if (to.getValue() > 1) {
                    return Optional.of(sample(to.getKey()) + walk(moves, to.getKey(), from.getKey()));
                }
            }
        }
        return Optional.empty();
    }

    /** Two positions reached by the same text, and how. */
    private record Pair(int a, int b) {}

    private record Step(Pair from, String text) {}

    private Optional<String> twoWalks(Map<Integer, Map<Integer, Integer>> moves) {
        for (int start : moves.keySet()) {
            Map<Pair, Step> cameFrom = new HashMap<>();
            Deque<Pair> open = new ArrayDeque<>(List.of(new Pair(start, start)));
            while (!open.isEmpty()) {
                Pair pair = open.remove();
                for (Pair next : next(moves, pair)) {
                    String text = automaton
                            .characters(next.a())
                            .and(automaton.characters(next.b()))
                            .sample();
                    if (next.a() == next.b()) {
                        if (pair.a() != pair.b()) {
                            return Optional.of(text(cameFrom, pair) + text + walk(moves, next.a(), start));
                        }
                    } else if (cameFrom.putIfAbsent(next, new Step(pair, text)) == null) {
                        open.add(next);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Pair> next(Map<Integer, Map<Integer, Integer>> moves, Pair pair) {
        List<Pair> next = new ArrayList<>();
        for (int a : moves.getOrDefault(pair.a(), Map.of()).keySet()) {
            for (int b : moves.getOrDefault(pair.b(), Map.of()).keySet()) {
                if (automaton.characters(a).meets(automaton.characters(b))) {
                    next.add(new Pair(a, b));
                }
            }
        }
        return next;
    }

    private static String text(Map<Pair, Step> cameFrom, Pair end) {
        StringBuilder text = new StringBuilder();
        Pair pair = end;
        while (cameFrom.containsKey(pair)) {
            Step step = cameFrom.get(pair);
            text.insert(0, step.text());
            pair = step.from();
        }
        return text.toString();
    }

    /** The text of a shortest walk within a circle. */
    private String walk(Map<Integer, Map<Integer, Integer>> moves, int from, int to) {
        Map<Integer, String> reached = new HashMap<>(Map.of(from, ""));
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !reached.containsKey(to)) {
            int position = open.remove();
            for (int next : moves.getOrDefault(position, Map.of()).keySet()) {
                if (reached.putIfAbsent(next, reached.get(position) + sample(next)) == null) {
                    open.add(next);
                }
            }
        }
        return reached.getOrDefault(to, "");
    }

    private String sample(int position) {
        return automaton.characters(position).sample();
    }
}
