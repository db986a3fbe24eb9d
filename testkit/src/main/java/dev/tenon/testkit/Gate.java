package dev.tenon.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenon.spec.catalog.Api;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;

/** Lets in who has a token, if the spec asks for one. */
final class Gate {

    private static final String SCHEME = "Bearer ";

    private final Api.Auth auth;
    private final List<String> tokens;

    Gate(Api.Auth auth, List<String> tokens) {
        this.auth = auth;
        this.tokens = tokens;
    }

    void check(IncomingRequest request) throws Refusal {
        if (auth == Api.Auth.BEARER && !isKnown(request.headers("Authorization"))) {
            throw new Refusal(401, List.of("no valid bearer token"), Map.of("WWW-Authenticate", "Bearer"));
        }
    }

    private boolean isKnown(List<String> values) {
        if (values.size() != 1 || !values.get(0).regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        byte[] sent = values.get(0).substring(SCHEME.length()).strip().getBytes(UTF_8);
        return tokens.stream().anyMatch(token -> MessageDigest.isEqual(token.getBytes(UTF_8), sent));
    }
}
