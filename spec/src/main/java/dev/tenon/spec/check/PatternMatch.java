package dev.tenon.spec.check;

import java.util.regex.Pattern;

/** Matches a pattern from a spec within bounded time: some patterns take years on short texts. */
final class PatternMatch implements CharSequence {

    private static final int LONGEST = 2000;

    private static final int MOST_READS = 200_000;

    private final String text;
    private int reads;

    private PatternMatch(String text) {
        this.text = text;
    }

    /** Thrown through java.util.regex, which offers no other way to stop it. */
    private static final class TooSlow extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooSlow() {
            super("too slow", null, false, false);
        }
    }

    /** False only if the text certainly does not match. */
    static boolean mayMatch(String pattern, String text) {
        if (text.length() > LONGEST || !Patterns.isUsable(pattern)) {
            return true;
        }
        try {
            return Pattern.compile(pattern).matcher(new PatternMatch(text)).matches();
        } catch (TooSlow e) {
            return true;
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++reads > MOST_READS) {
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
