package dev.tenon.spec.logic;

/** How many worlds are looked at: for one question, for all about one object, and for all of a spec. Beyond, nothing is said. */
public final class Patience {

    private static final int FOR_QUESTION = 5_000;

    private static final int FOR_OBJECT = 200_000;

    private static final int FOR_ALL = 2_000_000;

    private long left = FOR_ALL;
    private long endOfObject;
    private long endOfQuestion;

    void startObject() {
        endOfObject = Math.max(0, left - FOR_OBJECT);
    }

    void startQuestion() {
        endOfQuestion = Math.max(endOfObject, left - FOR_QUESTION);
    }

    /** Counts one more world. */
    boolean isSpent() {
        return --left < endOfQuestion;
    }
}
