package dev.tenon.spec.diagnostics;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that the author probably meant, by Damerau-Levenshtein distance. */
public final class DidYouMean {

    /** Longer words are no typing mistakes, and comparing them costs time. */
    private static final int LONGEST = 80;

    /** A file of nothing but unknown names must not take minutes. */
    private static final int MOST = 2500;

    private DidYouMean() {}

    /** A hint that names the nearest candidate, if one is near enough; among equals the first. */
    public static Optional<String> hint(String written, Collection<String> candidates) {
        return nearest(written, candidates).map(name -> "did you mean `" + name + "`?");
    }

    /** The nearest candidate within a third of the word's length. */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, written.length() / 3);
        Optional<String> best = Optional.empty();
        int looked = 0;
        for (String candidate : candidates) {
            if (++looked > MOST) {
                break;
            }
            if (Math.abs(candidate.length() - written.length()) > limit || candidate.equals(written)) {
                continue;
            }
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), limit);
            if (distance <= limit && distance < Math.max(1, written.length())) {
                best = Optional.of(candidate);
                limit = distance - 1;
            }
        }
        return best;
    }

    /** Insertions, deletions, replacements and swaps of neighbours that lead from one to the other. */
    static int distance(String a, String b) {
        return distance(a, b, Integer.MAX_VALUE);
    }

    /** The same, but given up early (for a number beyond the limit) where it can only become larger. */
    private static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        int leastBefore = 0;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (isSwap(a, i, b, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit && leastBefore > limit) {
                return least;
            }
            leastBefore = least;
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
