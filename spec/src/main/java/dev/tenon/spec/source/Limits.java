package dev.tenon.spec.source;

/**
 * How large specs may be. Each limit is far beyond what people write, and together they keep loading any input within 256 MiB;
 * {@code docs/language.md} has the same numbers.
 */
public final class Limits {

    /** Bytes of one file; characters where the text does not come from a file. */
    public static final int FILE = 1 << 20;

    /** Characters of one line. */
    public static final int LINE = 10_000;

    /** Characters of a name. */
    public static final int NAME = 200;

    /** Braces, brackets and parentheses in one another. */
    public static final int NESTING = 64;

    /** Members between one pair of braces. */
    public static final int MEMBERS = 10_000;

    /** Files of one spec. */
    public static final int FILES = 5_000;

    /** Characters of all files of a spec. */
    public static final int TEXT = 16 << 20;

    /** Words, strings, numbers and signs of all files of a spec. */
    public static final int TOKENS = 1_000_000;

    /** Errors that are shown, and warnings as many again. */
    public static final int DIAGNOSTICS = 500;

    private Limits() {}
}
