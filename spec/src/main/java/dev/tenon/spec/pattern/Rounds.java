package dev.tenon.spec.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An automaton whose moves read a whole word instead of a character. Its circles are the repeats that the word, written many times,
 * can be spent on: several in a row share it in as many ways as there are partings, and one with two ways around doubles them.
 */
final class Rounds {

    private final Automaton automaton;
    private final List<CharSet> word;
    private final Effort effort;
    private final List<Map<Integer, Integer>> moves = new ArrayList<>();

    Rounds(Automaton automaton, List<CharSet> word, Effort effort) {
        this.automaton = automaton;
        this.word = word;
        this.effort = effort;
    }

    /**
     * Repeats in a row.
     *
     * @param first a position of the first one
     * @param last a position of the last one
     */
    record Row(int first, int last, int power) {}

    /** The longest row; nothing if the effort is spent. */
    Optional<Row> longest() {
        for (int p = 0; p < automaton.size(); p++) {
            moves.add(read(p));
            if (effort.isSpent()) {
                return Optional.empty();
            }
        }
        List<Set<Integer>> after = moves.stream().map(Map::keySet).toList();
        List<List<Integer>> parts = new Circles(after).inOrder();
        Map<Integer, Row> rows = new HashMap<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            Optional<Row> row = row(parts.get(i), rows);
            for (int member : parts.get(i)) {
                row.ifPresent(found -> rows.put(member, found));
            }
        }
        return rows.values().stream()
                .max(Comparator.comparingInt(Row::power)
                        .thenComparing(Comparator.comparingInt(Row::first).reversed()));
    }

    private Map<Integer, Integer> read(int start) {
        Map<Integer, Integer> here = Map.of(start, 1);
        for (CharSet character : word) {
            Map<Integer, Integer> next = new LinkedHashMap<>();
            here.forEach((position, ways) -> automaton.after(position).forEach((to, more) -> {
                boolean stopped = effort.isSpent();
                if (!stopped && automaton.characters(to).meets(character)) {
                    next.merge(to, Math.min(2, ways * more), (a, b) -> Math.min(2, a + b));
                }
            }));
            here = next;
        }
        return here;
    }

    private Optional<Row> row(List<Integer> part, Map<Integer, Row> rows) {
        Set<Integer> members = Set.copyOf(part);
        int inside = 0;
        Row best = null;
        for (int member : part) {
            for (Map.Entry<Integer, Integer> move : moves.get(member).entrySet()) {
                Row beyond = rows.get(move.getKey());
                if (members.contains(move.getKey())) {
                    inside += move.getValue();
                } else if (beyond != null && (best == null || beyond.power() > best.power())) {
                    best = beyond;
                }
            }
        }
        if (inside == 0) {
            return Optional.ofNullable(best);
        }
        int first = part.get(0);
        int power = inside > members.size() ? Suspect.DOUBLING : 1 + (best == null ? 0 : best.power());
        return Optional.of(new Row(first, best == null ? first : best.last(), Math.min(power, Suspect.DOUBLING)));
    }
}
