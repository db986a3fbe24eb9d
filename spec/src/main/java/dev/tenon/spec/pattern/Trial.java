package dev.tenon.spec.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Puts suspects to the test: {@code java.util.regex} is let loose on longer and longer texts, and what it reads is counted. Only what
 * is seen to grow is reported, so that an atomic group that cures a pattern clears it.
 *
 * <p>The memory for failures that some loops have had since Java 9 is switched off: it comes and goes with small changes to a pattern.
 */
final class Trial {

    /** The length of the texts that tell suspects apart, and the most reads of one. */
    private static final int FIRST_LENGTH = 48;

    private static final int FIRST_READS = 20_000;

    private static final int MOST_SUSPECTS = 8;

    private static final int MEASURED = 3;

    private static final int MOST_READS = 200_000;

    private static final int LONGEST = 512;

    /** A power below is that of a text read a few times. */
    private static final double LEAST_POWER = 1.5;

    private final Pattern pattern;
    private final Effort effort;
    private final String looks;
    private final long believed;

    /**
     * For one pattern.
     *
     * @param looks what satisfies the looks at what comes
     * @param believed the length up to which growth is believed to go on
     */
    Trial(Pattern pattern, Effort effort, String looks, long believed) {
        this.pattern = pattern;
        this.effort = effort;
        this.looks = looks;
        this.believed = believed;
    }

    /** The same pattern without memory: a reference back, to an empty group before it, switches it off. */
    static Pattern forgetful(String pattern, boolean refersBack) {
        try {
            return Pattern.compile(refersBack ? pattern : "(?<tenon>)\\k<tenon>" + pattern);
        } catch (PatternSyntaxException e) {
            return Pattern.compile(pattern);
        }
    }

    private record Ended(Suspect suspect, String end, int reads) {

        String text(int rounds) {
            return suspect.start() + suspect.pump().repeat(rounds) + end;
        }

        /** How often the pump fits in a length. */
        int rounds(int length) {
            return Math.max(2, length / suspect.pump().length());
        }
    }

    /** The first that doubles, or else the one that grows most. */
    Optional<Slowness> worst(List<Suspect> suspects) {
        List<Ended> tried = new ArrayList<>();
        for (Suspect suspect : suspects.subList(0, Math.min(suspects.size(), MOST_SUSPECTS))) {
            Ended ended = first(suspect);
            if (suspect.power() == Suspect.DOUBLING && isDoubling(ended)) {
                return Optional.of(slowness(ended, Optional.empty()));
            }
            tried.add(ended);
        }
        return tried.stream()
                .sorted(Comparator.comparingInt(Ended::reads).reversed())
                .limit(MEASURED)
                .flatMap(ended -> growth(ended).map(found -> slowness(ended, Optional.of(found))).stream())
                .max(Comparator.comparingDouble(slowness -> slowness.reads(believed)));
    }

    private static Slowness slowness(Ended ended, Optional<Slowness.Growth> growth) {
        return new Slowness(ended.suspect().start(), ended.suspect().pump(), ended.end(), growth);
    }

    /** With the ending that makes it read most. */
    private Ended first(Suspect suspect) {
        Set<String> ends = new LinkedHashSet<>(List.of("", "!", "\n", "\0"));
        for (String end : List.of(suspect.rest(), looks, looks + suspect.rest())) {
            ends.addAll(List.of(end, end + "!", end + "\n"));
        }
        Ended best = new Ended(suspect, "", 0);
        for (String end : ends) {
            Ended next = new Ended(suspect, end, 0);
            BoundedMatch.Outcome outcome = run(next.text(next.rounds(FIRST_LENGTH)), FIRST_READS);
            if (!outcome.matched() && outcome.reads() > best.reads()) {
                best = new Ended(suspect, end, outcome.reads());
            }
            if (outcome.stopped()) {
                break;
            }
        }
        return best;
    }

    /** A power of the length grows ever slower, from one round to the next; what doubles does not. */
    private boolean isDoubling(Ended ended) {
        List<Integer> reads = new ArrayList<>();
        int most = ended.rounds(LONGEST);
        for (int rounds = 1; rounds <= most; rounds++) {
            BoundedMatch.Outcome outcome = run(ended.text(rounds), MOST_READS);
            if (outcome.stopped()) {
                break;
            }
            reads.add(outcome.reads());
        }
        int last = reads.size() - 1;
        int step = Math.min(4, last / 3);
        if (step < 1 || reads.size() == most) {
            return false;
        }
        double now = (double) reads.get(last) / reads.get(last - step);
        double before = (double) reads.get(last - step) / reads.get(last - 2 * step);
        return now >= Math.pow(1.3, step) && now >= 0.9 * before;
    }

    private Optional<Slowness.Growth> growth(Ended ended) {
        long before = 0;
        Slowness.Growth growth = null;
        for (int rounds = ended.rounds(FIRST_LENGTH / 3); rounds <= ended.rounds(LONGEST); rounds *= 2) {
            String text = ended.text(rounds);
            BoundedMatch.Outcome outcome = run(text, MOST_READS);
            if (outcome.stopped() || outcome.matched()) {
                break;
            }
            double power = before == 0 ? 0 : Math.log((double) outcome.reads() / before) / Math.log(2);
            double likely = Math.min(power, ended.suspect().power());
            growth = new Slowness.Growth(text.length(), outcome.reads(), likely, believed);
            before = outcome.reads();
        }
        return Optional.ofNullable(growth).filter(known -> known.power() >= LEAST_POWER);
    }

    private BoundedMatch.Outcome run(String text, int mostReads) {
        BoundedMatch.Outcome outcome = BoundedMatch.of(pattern, text, (int) Math.min(mostReads, effort.readsLeft()));
        effort.spendReads(outcome.reads());
        return outcome;
    }
}
