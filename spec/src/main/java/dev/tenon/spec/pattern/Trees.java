package dev.tenon.spec.pattern;

import java.util.ArrayList;
import java.util.List;

/** Questions about the tree of a pattern, and trees that are made of it. */
final class Trees {

    /** Looks at what comes beyond this number are left alone. */
    private static final int MOST_LOOKS = 12;

    /** Repeats that are longer are taken as endless where an automaton would have too many positions. */
    private static final int SHORT = 4;

    private Trees() {}

    private static List<Node> children(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.parts();
        }
        if (node instanceof Node.Choice choice) {
            return choice.alternatives();
        }
        if (node instanceof Node.Repeat repeat) {
            return List.of(repeat.part());
        }
        return node instanceof Node.Look look ? List.of(look.body()) : List.of();
    }

    static int size(Node node) {
        int size = 1;
        for (Node child : children(node)) {
            size += size(child);
        }
        return size;
    }

    static boolean matchesNothing(Node node) {
        if (node instanceof Node.Repeat repeat) {
            return repeat.min() == 0 || matchesNothing(repeat.part());
        }
        if (node instanceof Node.Choice choice) {
            return choice.alternatives().stream().anyMatch(Trees::matchesNothing);
        }
        boolean sequence = node instanceof Node.Sequence;
        return node instanceof Node.Look || (sequence && children(node).stream().allMatch(Trees::matchesNothing));
    }

    /** How often at most a matcher goes around between two characters, since it counts rounds that match nothing. */
    static double idleRounds(Node node) {
        return rounds(node, true);
    }

    /** How often at most a matcher must go around, whatever the rounds match. */
    static double rounds(Node node) {
        return rounds(node, false);
    }

    private static double rounds(Node node, boolean idle) {
        double most = 1;
        for (Node child : children(node)) {
            most = Math.max(most, rounds(child, idle));
        }
        boolean counts = node instanceof Node.Repeat repeat && (!idle || matchesNothing(repeat.part()));
        return counts ? most * Math.max(1, ((Node.Repeat) node).min()) : most;
    }

    /** For each look at what comes: what stands before it, then what it looks for, and nothing after it. */
    static List<Node> looks(Node node) {
        List<Node> looks = new ArrayList<>();
        if (node instanceof Node.Look look) {
            looks.add(look.body());
            looks.addAll(looks(look.body()));
        } else if (node instanceof Node.Choice choice) {
            choice.alternatives().forEach(alternative -> looks.addAll(looks(alternative)));
        } else if (node instanceof Node.Repeat repeat) {
            Node before = new Node.Repeat(repeat.part(), 0, repeat.max());
            looks(repeat.part()).forEach(look -> looks.add(new Node.Sequence(List.of(before, look))));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.parts().size(); i++) {
                for (Node look : looks(sequence.parts().get(i))) {
                    List<Node> parts = new ArrayList<>(sequence.parts().subList(0, i));
                    parts.add(look);
                    looks.add(new Node.Sequence(parts));
                }
            }
        }
        return looks.subList(0, Math.min(looks.size(), MOST_LOOKS));
    }

    /** What each look at what comes looks for. */
    static List<Node> bodies(Node node) {
        List<Node> bodies = new ArrayList<>();
        if (node instanceof Node.Look look) {
            bodies.add(look.body());
        }
        children(node).forEach(child -> bodies.addAll(bodies(child)));
        return bodies.subList(0, Math.min(bodies.size(), MOST_LOOKS));
    }

    /** The same with long repeats made endless. */
    static Node shortened(Node node) {
        List<Node> children = children(node).stream().map(Trees::shortened).toList();
        if (node instanceof Node.Sequence) {
            return new Node.Sequence(children);
        }
        if (node instanceof Node.Choice) {
            return new Node.Choice(children);
        }
        if (node instanceof Node.Repeat repeat) {
            boolean endless = repeat.max() < 0 || repeat.max() > SHORT;
            return new Node.Repeat(children.get(0), Math.min(repeat.min(), SHORT), endless ? -1 : repeat.max());
        }
        return node instanceof Node.Look ? new Node.Look(children.get(0)) : node;
    }

    /** The largest number in a repeat's braces. */
    static int largestCount(Node node) {
        int largest = node instanceof Node.Repeat repeat ? Math.max(repeat.min(), repeat.max()) : 0;
        for (Node child : children(node)) {
            largest = Math.max(largest, largestCount(child));
        }
        return largest;
    }
}
