package dev.tenon.processor.json;

import java.util.Arrays;
import java.util.BitSet;

/** A text as a program has it, of which each character knows where it stands in the source. */
public final class TracedText {

    private final StringBuilder text = new StringBuilder();
    private final BitSet exact = new BitSet();
    private int[] offsets = new int[16];
    private int end;

    /** A text of which is known only where it starts. */
    public static TracedText at(String text, int offset) {
        TracedText traced = new TracedText();
        for (int i = 0; i < text.length(); i++) {
            traced.add(text.charAt(i), offset, false);
        }
        traced.end = offset;
        return traced;
    }

    /** Both, one after the other. */
    public TracedText plus(TracedText other) {
        TracedText both = new TracedText();
        both.add(this);
        both.add(other);
        return both;
    }

    /** One more character, whose place is known. */
    void add(char c, int offset) {
        add(c, offset, true);
    }

    private void add(char c, int offset, boolean known) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        exact.set(text.length(), known);
        text.append(c);
        end = offset + (known ? 1 : 0);
    }

    void add(TracedText other) {
        for (int i = 0; i < other.text.length(); i++) {
            add(other.text.charAt(i), other.offsets[i], other.exact.get(i));
        }
        end = other.end;
    }

    /** The characters from one to before another. */
    TracedText part(int from, int to) {
        TracedText part = new TracedText();
        part.end = offset(from);
        for (int i = from; i < to; i++) {
            part.add(text.charAt(i), offsets[i], exact.get(i));
        }
        return part;
    }

    /** The text ends in the source at an offset: there stands what is missing from it. */
    void endAt(int offset) {
        end = offset;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    boolean startsWith(String start, int from) {
        return text.indexOf(start, from) == from;
    }

    /** The text by itself. */
    public String text() {
        return text.toString();
    }

    /** Where a character stands in the source, or the end. */
    public int offset(int index) {
        return index < text.length() ? offsets[index] : end;
    }

    /** Whether the character stands there itself, and not only what it comes from. */
    public boolean isExact(int index) {
        return index < text.length() ? exact.get(index) : text.length() == 0 || exact.get(text.length() - 1);
    }
}
