package dev.tenon.spec.pattern;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Matches a whole text by {@code java.util.regex} and counts the characters that it reads, for some patterns take years on short
 * texts. Counts, unlike a clock, come out the same each time.
 */
public final class BoundedMatch implements CharSequence {

    /** Where a matcher goes around more often without reading anything, reads say nothing of its work. */
    private static final double MOST_IDLE = 1000;

    /** A number of four digits where counts stand, or several smaller ones: for patterns that cannot be read. */
    private static final Pattern LARGE_COUNT = Pattern.compile("\\{\\d{4}|\\{\\d\\d.*\\{\\d\\d", Pattern.DOTALL);

    private final String text;
    private final int most;
    private int reads;

    private BoundedMatch(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /**
     * What came of it.
     *
     * @param matched whether the whole text matches; false where the matcher was stopped
     * @param stopped whether it was stopped, after as many reads as allowed or for want of stack
     */
    public record Outcome(boolean matched, boolean stopped, int reads) {}

    /** Thrown through java.util.regex, which offers no other way to stop it. */
    private static final class TooSlow extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooSlow() {
            super("too slow", null, false, false);
        }
    }

    /** Stops after a number of reads. */
    public static Outcome of(Pattern pattern, String text, int most) {
        BoundedMatch counted = new BoundedMatch(text, most);
        try {
            return new Outcome(pattern.matcher(counted).matches(), false, counted.reads);
        } catch (TooSlow | StackOverflowError e) {
            return new Outcome(false, true, counted.reads);
        }
    }

    /** Whether reads are a measure of the work that a pattern makes: not of {@code (?:){999999999}}. */
    public static boolean isMeasurable(String pattern) {
        try {
            Pattern.compile(pattern);
            CharSet any = CharSet.of('a');
            PatternReader reader = new PatternReader(pattern, written -> any);
            Node node = reader.read();
            // What is only read at large can match nothing where the tree has a character, as a comment under `(?x)`
            // does.
            double idle = reader.isExact() ? Trees.idleRounds(node) : Trees.rounds(node);
            return idle <= MOST_IDLE;
        } catch (Unreadable e) {
            return !LARGE_COUNT.matcher(pattern).find();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++reads > most) {
            throw new TooSlow();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
