package dev.tenon.spec.format;

/**
 * A comment between two tokens.
 *
 * @param ownLine whether it stands on a line of its own, and not after a token
 * @param afterBlank whether a blank line stands above it
 */
record Note(String text, boolean ownLine, boolean afterBlank) {}
