package dev.tenon.runtime.http;

import java.net.http.HttpHeaders;

/**
 * What a server answered, but for the body.
 *
 * @param call what was asked
 * @param status the HTTP status
 */
public record Answer(Call call, int status, HttpHeaders headers) {

    public RateLimit rateLimit() {
        return RateLimit.from(headers);
    }

    /** Call and status; no header, since one may be a secret. */
    @Override
    public String toString() {
        return call + " -> " + status;
    }
}
