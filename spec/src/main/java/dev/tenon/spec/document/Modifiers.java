package dev.tenon.spec.document;

import java.util.Optional;

/**
 * The words before a field's name.
 *
 * @param side {@code read} or {@code write}
 * @param deprecated the reason, an empty text if none was given
 */
public record Modifiers(Optional<Word> side, Optional<Word> secret, Optional<Word> deprecated) {

    public static final Modifiers NONE = new Modifiers(Optional.empty(), Optional.empty(), Optional.empty());
}
