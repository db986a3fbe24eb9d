package dev.tenon.spec.pattern;

import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The characters that one position of a pattern lets through: those of the basic plane, and one stand-in for all others.
 *
 * <p>{@code java.util.regex} itself says which they are, so that no class is read differently here than when it is matched.
 */
record CharSet(BitSet bits) {

    /** Stands for the characters that take two UTF-16 units. */
    private static final int BEYOND = 0x10000;

    private static final String SAMPLE_BEYOND = "\ud83d\ude00";

    static CharSet of(int character) {
        BitSet bits = new BitSet();
        bits.set(character);
        return new CharSet(bits);
    }

    /** The characters that a class such as {@code [a-z&&[^m]]} or {@code \d} matches. */
    static CharSet ofClass(String text) throws Unreadable {
        try {
            var matcher = Pattern.compile(text).matcher("");
            BitSet bits = new BitSet(BEYOND + 1);
            for (int c = 0; c < BEYOND; c++) {
                if (!Character.isSurrogate((char) c)
                        && matcher.reset(String.valueOf((char) c)).matches()) {
                    bits.set(c);
                }
            }
            bits.set(BEYOND, matcher.reset(SAMPLE_BEYOND).matches());
            return new CharSet(bits);
        } catch (PatternSyntaxException e) {
            throw new Unreadable();
        }
    }

    boolean meets(CharSet other) {
        return bits.intersects(other.bits);
    }

    boolean isEmpty() {
        return bits.isEmpty();
    }

    /** Whether one of them takes one UTF-16 unit. */
    boolean reachesPlain() {
        int first = bits.nextSetBit(0);
        return first >= 0 && first < BEYOND;
    }

    /** Whether one of them takes two UTF-16 units. */
    boolean reachesBeyond() {
        return bits.get(BEYOND);
    }

    /** One of them for a message: a letter or digit if there is one. */
    String sample() {
        for (String range : new String[] {"az", "09", "AZ", "!~", "  "}) {
            int found = bits.nextSetBit(range.charAt(0));
            if (found >= 0 && found <= range.charAt(1)) {
                return Character.toString(found);
            }
        }
        int first = bits.nextSetBit(0);
        return first >= BEYOND ? SAMPLE_BEYOND : Character.toString(Math.max(first, 0));
    }

    CharSet and(CharSet other) {
        BitSet both = (BitSet) bits.clone();
        both.and(other.bits);
        return new CharSet(both);
    }
}
