package dev.tenon.spec.pattern;

/** How many steps are taken: for one question about a pattern, and for all patterns of a spec. Beyond, nothing is said. */
final class Effort {

    private static final int FOR_QUESTION = 300_000;

    private static final int FOR_ALL = 6_000_000;

    /** Each is tried on all characters of the basic plane. */
    private static final int MOST_CLASSES = 500;

    private long left = FOR_ALL;
    private long end;
    private int classes;

    void start() {
        end = Math.max(0, left - FOR_QUESTION);
    }

    /** Counts one more step. */
    boolean isSpent() {
        return --left < end;
    }

    /** Counts one more class of characters. */
    boolean isSpentOnClasses() {
        return ++classes > MOST_CLASSES;
    }
}
