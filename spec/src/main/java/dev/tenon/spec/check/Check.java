package dev.tenon.spec.check;

/** One rule that a catalog must keep. */
@FunctionalInterface
interface Check {

    /** Reports each breach. */
    void run(Inspection inspection);
}
