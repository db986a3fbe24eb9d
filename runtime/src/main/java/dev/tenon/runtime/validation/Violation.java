package dev.tenon.runtime.validation;

import java.io.Serializable;

/**
 * One thing that is wrong with a value.
 *
 * @param path the field, by wire names: {@code trigger_conditions[2].zone_id}; empty for the value as a whole
 * @param problem what is wrong and what is due; never a secret's value
 */
public record Violation(String path, String problem) implements Serializable {

    @Override
    public String toString() {
        return path.isEmpty() ? problem : path + ": " + problem;
    }
}
