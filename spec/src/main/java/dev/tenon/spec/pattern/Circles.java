package dev.tenon.spec.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The groups of positions of which each leads to each other: what a matcher can go around in. */
final class Circles {

    private final List<? extends Collection<Integer>> after;
    private final int[] group;
    private final List<List<Integer>> all = new ArrayList<>();
    private final List<List<Integer>> inOrder = new ArrayList<>();

    Circles(Automaton automaton) {
        this(useful(automaton));
    }

    /** Of any moves: those after each position. */
    Circles(List<? extends Collection<Integer>> after) {
        this.after = after;
        this.group = new int[after.size()];
        collect();
    }

    private static List<List<Integer>> useful(Automaton automaton) {
        List<List<Integer>> after = new ArrayList<>();
        for (int p = 0; p < automaton.size(); p++) {
            boolean useful = !automaton.characters(p).isEmpty();
            after.add(automaton.after(p).keySet().stream()
                    .filter(next -> useful && !automaton.characters(next).isEmpty())
                    .toList());
        }
        return after;
    }

    /** The circles, and each other position by itself; none leads to one before it. */
    List<List<Integer>> inOrder() {
        return Collections.unmodifiableList(inOrder);
    }

    List<List<Integer>> all() {
        return Collections.unmodifiableList(all);
    }

    boolean isTogether(int a, int b) {
        return group[a] > 0 && group[a] == group[b];
    }

    /** Kosaraju's way, without recursion: the order in which a walk ends, then the walks against the arrows. */
    private void collect() {
        List<Integer> ended = ended();
        List<List<Integer>> before = before();
        BitSet seen = new BitSet();
        for (int i = ended.size() - 1; i >= 0; i--) {
            if (!seen.get(ended.get(i))) {
                List<Integer> members = backwards(ended.get(i), before, seen);
                int only = members.get(0);
                inOrder.add(members);
                if (members.size() > 1 || after.get(only).contains(only)) {
                    all.add(members);
                    members.forEach(member -> group[member] = all.size());
                }
            }
        }
    }

    private List<List<Integer>> before() {
        List<List<Integer>> before = new ArrayList<>();
        after.forEach(each -> before.add(new ArrayList<>()));
        for (int p = 0; p < after.size(); p++) {
            for (int next : after.get(p)) {
                before.get(next).add(p);
            }
        }
        return before;
    }

    private List<Integer> ended() {
        List<Integer> ended = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int start = 0; start < after.size(); start++) {
            List<Integer> stack = new ArrayList<>(List.of(start));
            while (!stack.isEmpty()) {
                int top = stack.remove(stack.size() - 1);
                if (top < 0) {
                    ended.add(-top - 1);
                } else if (!seen.get(top)) {
                    seen.set(top);
                    stack.add(-top - 1);
                    after.get(top).stream().filter(next -> !seen.get(next)).forEach(stack::add);
                }
            }
        }
        return ended;
    }

    private List<Integer> backwards(int start, List<List<Integer>> before, BitSet seen) {
        List<Integer> members = new ArrayList<>();
        List<Integer> stack = new ArrayList<>(List.of(start));
        seen.set(start);
        while (!stack.isEmpty()) {
            int top = stack.remove(stack.size() - 1);
            members.add(top);
            for (int previous : before.get(top)) {
                if (!seen.get(previous)) {
                    seen.set(previous);
                    stack.add(previous);
                }
            }
        }
        Collections.sort(members);
        return members;
    }
}
