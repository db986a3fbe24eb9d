package dev.tenon.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What is shown in place of a secret: {@code secure!} and the start of its SHA-256, so that a test can see whether a secret
 * changed, and whether a client would print it. A short secret can be guessed from it: fit for tests alone.
 */
final class SecretMask {

    static final String PREFIX = "secure!";

    private static final int BYTES_SHOWN = 12;

    private SecretMask() {}

    /** Masks each text of a value; numbers and the like are left out, since a mask would change their type. */
    static Optional<JsonNode> of(JsonNode secret) {
        if (secret.isTextual()) {
            return Optional.of(TextNode.valueOf(mask(secret.textValue())));
        }
        if (secret instanceof ArrayNode list) {
            ArrayNode masked = list.arrayNode();
            list.forEach(item -> of(item).ifPresent(masked::add));
            return Optional.of(masked);
        }
        if (secret instanceof ObjectNode object) {
            ObjectNode masked = object.objectNode();
            object.properties().forEach(m -> of(m.getValue()).ifPresent(value -> masked.set(m.getKey(), value)));
            return Optional.of(masked);
        }
        return secret.isNull() ? Optional.of(secret) : Optional.empty();
    }

    private static String mask(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
            return PREFIX + Base64.getEncoder().encodeToString(Arrays.copyOf(hash, BYTES_SHOWN));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
