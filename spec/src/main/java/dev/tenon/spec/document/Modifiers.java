package dev.tenon.spec.document;

import java.util.Optional;

/**
 * The words before a field's name.
 *
 * @param side {@code read}, {@code write} or {@code create}
 * @param deprecated the reason, an empty text if none was given
 * @param replacement the field after {@code use}
 */
public record Modifiers(
        Optional<Word> side,
        Optional<Word> secret,
        Optional<Word> since,
        Optional<Word> deprecated,
        Optional<Word> replacement) {

    public static final Modifiers NONE =
            new Modifiers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Modifiers withSide(Word word) {
        return new Modifiers(Optional.of(word), secret, since, deprecated, replacement);
    }

    public Modifiers withSecret(Word word) {
        return new Modifiers(side, Optional.of(word), since, deprecated, replacement);
    }

    public Modifiers withSince(Word text) {
        return new Modifiers(side, secret, Optional.of(text), deprecated, replacement);
    }

    public Modifiers withDeprecated(Word reason, Optional<Word> use) {
        return new Modifiers(side, secret, since, Optional.of(reason), use);
    }
}
