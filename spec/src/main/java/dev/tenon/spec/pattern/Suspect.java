package dev.tenon.spec.pattern;

/**
 * A kind of text that could take a pattern long.
 *
 * @param start what leads into the first repeat
 * @param pump what is repeated
 * @param rest a shortest text that leads out of the last repeat to a match
 * @param power how many repeats share the text, so that the ways to part it grow with the length to this power; {@link #DOUBLING} if they double
 */
record Suspect(String start, String pump, String rest, int power) {

    static final int DOUBLING = 99;
}
