package dev.tenon.spec.format;

import java.util.List;

/**
 * What stands before a token.
 *
 * @param broken whether a line ends there
 * @param blank whether the token follows a blank line
 */
record Gap(List<Note> notes, boolean broken, boolean blank) {

    Gap {
        notes = List.copyOf(notes);
    }

    boolean hasNotes() {
        return !notes.isEmpty();
    }
}
