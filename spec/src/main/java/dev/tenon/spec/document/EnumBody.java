package dev.tenon.spec.document;

import java.util.List;
import java.util.Optional;

/**
 * The values of an enum.
 *
 * @param complete false if one of them could not be read
 */
public record EnumBody(List<Value> values, boolean complete) {

    public EnumBody {
        values = List.copyOf(values);
    }

    /** {@code "light-blue" as LIGHT_BLUE}. */
    public record Value(Word name, Optional<Word> javaName, String doc) {}
}
