package dev.tenon.spec.check;

import dev.tenon.spec.pattern.BoundedMatch;
import java.util.regex.Pattern;

/** Matches a pattern from a spec within bounded time: some patterns take years on short texts. */
final class PatternMatch {

    private static final int LONGEST = 2000;

    private static final int MOST_READS = 200_000;

    private PatternMatch() {}

    /** False only if the text certainly does not match. */
    static boolean mayMatch(String pattern, String text) {
        return of(pattern, text) != Verdict.NO;
    }

    /** Open if it takes too long to know. */
    static Verdict of(String pattern, String text) {
        if (text.length() > LONGEST || !Patterns.isUsable(pattern) || !BoundedMatch.isMeasurable(pattern)) {
            return Verdict.OPEN;
        }
        BoundedMatch.Outcome outcome = BoundedMatch.of(Pattern.compile(pattern), text, MOST_READS);
        return outcome.stopped() ? Verdict.OPEN : Verdict.of(outcome.matched());
    }
}
