package dev.tenon.spec.check;

import java.util.stream.Stream;

/** What is known of a condition before the program runs: a value that only the program knows leaves it open. */
enum Verdict {
    YES,
    NO,
    OPEN;

    static Verdict of(boolean truth) {
        return truth ? YES : NO;
    }

    Verdict not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case OPEN -> OPEN;
        };
    }

    static Verdict all(Stream<Verdict> verdicts) {
        return any(verdicts.map(Verdict::not)).not();
    }

    static Verdict any(Stream<Verdict> verdicts) {
        Verdict found = NO;
        for (Verdict verdict : (Iterable<Verdict>) verdicts::iterator) {
            if (verdict == YES) {
                return YES;
            }
            found = verdict == OPEN ? OPEN : found;
        }
        return found;
    }
}
