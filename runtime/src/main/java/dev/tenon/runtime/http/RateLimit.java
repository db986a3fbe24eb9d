package dev.tenon.runtime.http;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What a server says of its rate limit, as far as it says it, from the headers {@code X-Rate-Limit-*}, {@code X-RateLimit-*}
 * or {@code RateLimit-*}.
 *
 * @param limit how many calls a window allows
 * @param remaining how many are left in this window
 * @param reset when the next window starts, from a header in seconds since 1970
 */
public record RateLimit(OptionalLong limit, OptionalLong remaining, Optional<Instant> reset) {

    static RateLimit from(HttpHeaders headers) {
        OptionalLong reset = number(headers, "Reset");
        return new RateLimit(
                number(headers, "Limit"),
                number(headers, "Remaining"),
                reset.isPresent() ? Optional.of(Instant.ofEpochSecond(reset.getAsLong())) : Optional.empty());
    }

    /** A header that is no number of at most 11 digits says nothing. */
    private static OptionalLong number(HttpHeaders headers, String what) {
        return Stream.of("X-Rate-Limit-", "X-RateLimit-", "RateLimit-")
                .flatMap(prefix -> headers.firstValue(prefix + what).stream())
                .filter(value -> value.matches("[0-9]{1,11}"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}
