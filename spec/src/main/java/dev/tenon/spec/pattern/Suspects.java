package dev.tenon.spec.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The suspects of one automaton: words that could be pumped, judged by the repeats that they can be spent on. */
final class Suspects {

    private static final int MOST_WORDS = 150;

    private static final int MOST_CIRCLES = 40;

    /** Words of two kinds of characters are tried up to so many kinds. */
    private static final int FEW_KINDS = 8;

    /** The longest word that shows a circle each kind of character it takes. */
    private static final int LONGEST = 24;

    private final Automaton automaton;
    private final Effort effort;
    private final Circles circles;
    private final List<CharSet> kinds;

    Suspects(Automaton automaton, Effort effort) {
        this.automaton = automaton;
        this.effort = effort;
        this.circles = new Circles(automaton);
        this.kinds = circles.all().isEmpty() ? List.of() : Kinds.of(automaton);
    }

    List<Suspect> find() {
        List<Suspect> found = new ArrayList<>();
        for (List<CharSet> word : words()) {
            Optional<Rounds.Row> row = new Rounds(automaton, word, effort).longest();
            row.filter(known -> known.power() > 1).ifPresent(known -> found.add(suspect(word, known)));
        }
        found.sort(Comparator.comparingInt(Suspect::power).reversed());
        return found;
    }

    private Suspect suspect(List<CharSet> word, Rounds.Row row) {
        String pump = word.stream().map(CharSet::sample).collect(Collectors.joining());
        return new Suspect(way(automaton.first(), p -> p == row.first()), pump, rest(row.last()), row.power());
    }

    /** A shortest text from a position to a match. */
    private String rest(int position) {
        return automaton.isLast(position) ? "" : way(automaton.after(position).keySet(), automaton::isLast);
    }

    /** A shortest text that the automaton matches. */
    String shortest() {
        return automaton.matchesNothing() ? "" : way(automaton.first(), automaton::isLast);
    }

    @FunctionalInterface
    private interface Goal {

        boolean isReached(int position);
    }

    private String way(Iterable<Integer> from, Goal goal) {
        Map<Integer, String> texts = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        Iterable<Integer> next = from;
        String text = "";
        while (true) {
            for (int position : next) {
                CharSet characters = automaton.characters(position);
                if (!characters.isEmpty() && texts.putIfAbsent(position, text + characters.sample()) == null) {
                    open.add(position);
                }
            }
            if (open.isEmpty() || effort.isSpent()) {
                return "";
            }
            int position = open.remove();
            text = texts.getOrDefault(position, "");
            if (goal.isReached(position)) {
                return text;
            }
            next = automaton.after(position).keySet();
        }
    }

    private Set<List<CharSet>> words() {
        Set<List<CharSet>> words = new LinkedHashSet<>();
        List<CharSet> looping = kinds.stream()
                .filter(kind -> circles.all().stream()
                        .flatMap(List::stream)
                        .anyMatch(position -> automaton.characters(position).meets(kind)))
                .toList();
        looping.forEach(kind -> words.add(List.of(kind)));
        for (List<Integer> circle :
                circles.all().subList(0, Math.min(circles.all().size(), MOST_CIRCLES))) {
            List<CharSet> all = looping.stream()
                    .filter(kind -> circle.stream()
                            .anyMatch(position -> automaton.characters(position).meets(kind)))
                    .toList();
            words.add(all.subList(0, Math.min(all.size(), LONGEST)));
            circle.stream().limit(LONGEST).forEach(position -> words.add(around(position)));
            // What stands between this repeat and those after it, so that each of them can take a share.
            words.add(word(rest(circle.get(0))));
        }
        new Doubling(automaton, effort).all().forEach(text -> words.add(word(text)));
        for (int i = 0; i < looping.size() && looping.size() <= FEW_KINDS; i++) {
            for (CharSet second : looping) {
                words.add(List.of(looping.get(i), second));
            }
        }
        words.remove(List.<CharSet>of());
        return words.stream().limit(MOST_WORDS).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<CharSet> word(String text) {
        return text.codePoints()
                .limit(LONGEST)
                .mapToObj(c -> CharSet.of(Math.min(c, Character.MAX_VALUE + 1)))
                .toList();
    }

    /** A shortest text from a position back to it. */
    private List<CharSet> around(int start) {
        return word(way(automaton.after(start).keySet(), position -> position == start));
    }
}
