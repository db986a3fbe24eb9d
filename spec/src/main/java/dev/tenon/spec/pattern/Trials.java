package dev.tenon.spec.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds how slow a pattern can be: suspects from automatons that match at least what it matches, put to the test. */
final class Trials {

    private static final int GUESSED = 6;

    private final Effort effort;

    Trials(Effort effort) {
        this.effort = effort;
    }

    /** Of a pattern that could be read. */
    Optional<Slowness> of(String pattern, Node node, boolean refersBack) {
        if (!BoundedMatch.isMeasurable(pattern)) {
            return Optional.empty();
        }
        List<Node> parts = new ArrayList<>(List.of(node));
        parts.addAll(Trees.looks(node));
        Map<String, Suspect> suspects = new LinkedHashMap<>();
        boolean whole = true;
        for (Node part : parts) {
            Optional<Automaton> exact = automaton(part);
            whole &= exact.isPresent();
            exact.or(() -> automaton(Trees.shortened(part)))
                    .ifPresent(automaton -> new Suspects(automaton, effort)
                            .find()
                            .forEach(each -> suspects.putIfAbsent(each.start() + "\0" + each.pump(), each)));
        }
        List<Suspect> ranked = suspects.values().stream()
                .sorted(Comparator.comparingInt(Suspect::power).reversed())
                .toList();
        long most = whole ? Integer.MAX_VALUE : Trees.largestCount(node);
        effort.startReads();
        return new Trial(Trial.forgetful(pattern, refersBack), effort, looks(node), most).worst(ranked);
    }

    /** Of a pattern whose tree is not known: its own characters are repeated. */
    Optional<Slowness> guessed(String pattern) {
        if (!BoundedMatch.isMeasurable(pattern)) {
            return Optional.empty();
        }
        List<Suspect> suspects = new ArrayList<>();
        ("a" + pattern)
                .chars()
                .filter(c -> !Character.isSurrogate((char) c))
                .distinct()
                .filter(Character::isLetterOrDigit)
                .limit(GUESSED)
                .forEach(c -> suspects.add(new Suspect("", Character.toString(c), "", Suspect.DOUBLING)));
        effort.startReads();
        return new Trial(Trial.forgetful(pattern, true), effort, "", Integer.MAX_VALUE).worst(suspects);
    }

    private Optional<Automaton> automaton(Node node) {
        try {
            effort.start();
            return Optional.of(new Automaton(node, effort));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private String looks(Node node) {
        StringBuilder all = new StringBuilder();
        for (Node body : Trees.bodies(node)) {
            automaton(body).ifPresent(automaton -> all.append(new Suspects(automaton, effort).shortest()));
        }
        return all.toString();
    }
}
