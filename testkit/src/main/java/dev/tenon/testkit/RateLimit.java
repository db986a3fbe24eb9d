package dev.tenon.testkit;

import java.time.Clock;
import java.util.Map;

/** So many requests a minute; a minute starts with the first request after the one before it is over. */
final class RateLimit {

    private static final long SECONDS = 60;

    private final int allowed;
    private final Clock clock;
    private int used;
    private long end = Long.MIN_VALUE;

    RateLimit(int allowed, Clock clock) {
        this.allowed = allowed;
        this.clock = clock;
    }

    /** Counts a request and says how things stand after it. */
    synchronized Standing take() {
        long now = clock.instant().getEpochSecond();
        if (now >= end) {
            end = now + SECONDS;
            used = 0;
        }
        boolean exceeded = used >= allowed;
        if (!exceeded) {
            used++;
        }
        return new Standing(exceeded, allowed, allowed - used, end);
    }

    /**
     * What is left.
     *
     * @param exceeded whether the request was one too many
     * @param reset the second, since 1970, at which requests are allowed again
     */
    record Standing(boolean exceeded, int limit, int remaining, long reset) {

        Map<String, String> headers() {
            return Map.of(
                    "X-Rate-Limit-Limit", Integer.toString(limit),
                    "X-Rate-Limit-Remaining", Integer.toString(remaining),
                    "X-Rate-Limit-Reset", Long.toString(reset));
        }
    }
}
