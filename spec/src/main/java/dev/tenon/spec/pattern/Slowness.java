package dev.tenon.spec.pattern;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How the work of a pattern grows on the worst text that was found, as measured.
 *
 * @param start what that text starts with
 * @param pump what is repeated in it
 * @param end what it ends with, so that it does not match
 * @param growth how the number of characters read grows; nothing if it doubles with each repeat or so
 */
public record Slowness(String start, String pump, String end, Optional<Growth> growth) {

    /**
     * A power of the length.
     *
     * @param length of the longest text that was tried
     * @param reads how many characters were read of it
     * @param power that of the length by which they grow
     * @param most beyond this length, the growth was not measured and need not go on
     */
    public record Growth(int length, long reads, double power, long most) {

        private double at(long other) {
            return reads * Math.pow((double) Math.min(other, most) / length, power);
        }
    }

    public boolean isDoubling() {
        return growth.isEmpty();
    }

    /** About how many characters a matcher reads of a text of some length. */
    public double reads(long length) {
        return growth.map(known -> known.at(length)).orElse(Double.POSITIVE_INFINITY);
    }

    /** The greatest round length at which a matcher reads no more than this. */
    public OptionalLong longest(double budget) {
        if (growth.isEmpty()) {
            return OptionalLong.empty();
        }
        Growth known = growth.get();
        double exact = known.length() * Math.pow(budget / known.reads(), 1 / known.power());
        double unit = Math.pow(10, Math.floor(Math.log10(exact)));
        return OptionalLong.of((long) (Math.floor(exact / unit) * unit));
    }
}
