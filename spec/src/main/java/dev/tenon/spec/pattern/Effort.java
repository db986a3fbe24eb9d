package dev.tenon.spec.pattern;

/** How many steps are taken: for one question about a pattern, and for all patterns of a spec. Beyond, nothing is said. */
final class Effort {

    private static final int FOR_QUESTION = 300_000;

    private static final int FOR_ALL = 6_000_000;

    /** Each is tried on all characters of the basic plane. */
    private static final int MOST_CLASSES = 500;

    /** Characters that a matcher reads in trials. */
    private static final int READS_FOR_PATTERN = 3_000_000;

    private static final int READS_FOR_ALL = 60_000_000;

    private long left = FOR_ALL;
    private long end;
    private int classes;
    private long readsLeft = READS_FOR_ALL;
    private long readsEnd;

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

    void startReads() {
        readsEnd = Math.max(0, readsLeft - READS_FOR_PATTERN);
    }

    long readsLeft() {
        return Math.max(0, readsLeft - readsEnd);
    }

    void spendReads(int reads) {
        readsLeft -= reads;
    }
}
