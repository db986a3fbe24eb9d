package dev.tenon.spec.diagnostics;

import java.util.Locale;

/** Whether a spec with such a diagnostic can still be used. */
public enum Severity {
    /** No catalog comes of it. */
    ERROR,
    /** Probably not what the author wants, but harmless. */
    WARNING;

    /** The word that stands in a printed diagnostic. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
