package dev.tenon.spec.pattern;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for exponential ambiguity: two different ways with the same text from a position back to it. Both stay among the positions
 * that lead to each other, so that each such circle is looked at alone. Either one move within it can be made in two ways, or two
 * walks part, differ for a while and come together again.
 */
final class Doubling {

    private final Automaton automaton;
    private final Effort effort;

    Doubling(Automaton automaton, Effort effort) {
        this.automaton = automaton;
        this.effort = effort;
    }

    /** A text that doubles, if some ending makes the matcher try all ways. */
    Optional<String> find() {
        return texts().filter(text -> Refusal.isPossible(automaton, effort)).findFirst();
    }

    /** One text for each circle that has one, whatever ends it. */
    List<String> all() {
        return texts().toList();
    }

    private Stream<String> texts() {
        Circles circles = new Circles(automaton);
        return circles.all().stream().flatMap(circle -> {
            Map<Integer, Map<Integer, Integer>> moves = within(circle, circles);
            Optional<String> text = twoWays(moves);
            return (text.isPresent() ? text : twoWalks(moves)).stream();
        });
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

    /** From each position with itself, two walks at once; gives up without an answer when it takes too long. */
    private Optional<String> twoWalks(Map<Integer, Map<Integer, Integer>> moves) {
        Map<Pair, Step> cameFrom = new HashMap<>();
        Deque<Pair> open = new ArrayDeque<>();
        moves.keySet().forEach(position -> open.add(new Pair(position, position)));
        while (!open.isEmpty()) {
            Pair pair = open.remove();
            for (int a : moves.getOrDefault(pair.a(), Map.of()).keySet()) {
                for (int b : moves.getOrDefault(pair.b(), Map.of()).keySet()) {
                    if (effort.isSpent()) {
                        return Optional.empty();
                    }
                    boolean together = automaton.characters(a).meets(automaton.characters(b));
                    if (together && a == b && pair.a() != pair.b()) {
                        return Optional.of(text(cameFrom, pair) + sample(a) + walk(moves, a, start(cameFrom, pair)));
                    }
                    Step step = new Step(pair, together ? common(a, b) : "");
                    if (together && a != b && cameFrom.putIfAbsent(new Pair(a, b), step) == null) {
                        open.add(new Pair(a, b));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private String common(int a, int b) {
        return automaton.characters(a).and(automaton.characters(b)).sample();
    }

    private static int start(Map<Pair, Step> cameFrom, Pair end) {
        Pair pair = end;
        while (cameFrom.containsKey(pair)) {
            pair = cameFrom.get(pair).from();
        }
        return pair.a();
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
