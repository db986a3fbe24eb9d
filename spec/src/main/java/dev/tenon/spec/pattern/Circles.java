package dev.tenon.spec.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** The groups of positions of which each leads to each other: what a matcher can go around in. */
final class Circles {

    private final Automaton automaton;
    private final int[] group;
    private final List<List<Integer>> all = new ArrayList<>();

    Circles(Automaton automaton) {
        this.automaton = automaton;
        this.group = new int[automaton.size()];
        collect();
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
                if (members.size() > 1 || automaton.after(only).containsKey(only)) {
                    all.add(members);
                    members.forEach(member -> group[member] = all.size());
                }
            }
        }
    }

    private boolean isUseful(int position) {
        return !automaton.characters(position).isEmpty();
    }

    private List<List<Integer>> before() {
        List<List<Integer>> before = new ArrayList<>();
        for (int p = 0; p < automaton.size(); p++) {
            before.add(new ArrayList<>());
        }
        for (int p = 0; p < automaton.size(); p++) {
            if (isUseful(p)) {
                for (int next : automaton.after(p).keySet()) {
                    before.get(next).add(p);
                }
            }
        }
        return before;
    }

    private List<Integer> ended() {
        List<Integer> ended = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int start = 0; start < automaton.size(); start++) {
            List<Integer> stack = new ArrayList<>(List.of(start));
            while (isUseful(start) && !stack.isEmpty()) {
                int top = stack.remove(stack.size() - 1);
                if (top < 0) {
                    ended.add(-top - 1);
                } else if (!seen.get(top)) {
                    seen.set(top);
                    stack.add(-top - 1);
                    automaton.after(top).keySet().stream()
                            .filter(next -> isUseful(next) && !seen.get(next))
                            .forEach(stack::add);
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
                if (isUseful(previous) && !seen.get(previous)) {
                    seen.set(previous);
                    stack.add(previous);
                }
            }
        }
        Collections.sort(members);
        return members;
    }
}
