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

    /** Values of an enum. What makes them is one method of Java, of 65,535 bytes, and each takes nine of them. */
    public static final int VALUES = 7_000;

    /** Fields of a type, an abstract action, or an action with its mixins. */
    public static final int FIELDS = 2_000;

    /** Required ones of them, those of the abstract action counted in: each is an interface, which all have to fit together. */
    public static final int REQUIRED = 1_000;

    /** Things of which Java has to tell one by one which it is: alternatives, actions, operations, resources, servers. */
    public static final int BRANCHES = 1_000;

    /** Parameters of a resource, or of an operation. A method of Java takes 255, of which a `long` counts as two. */
    public static final int PARAMETERS = 100;

    /** Parameters and answers of all operations of a resource. What makes the constants of a resource is one method of Java. */
    public static final int ALL_PARAMETERS = 2_000;

    /** Fields of a rule, or tests, each value of an `in` and each further step of a path being one more. */
    public static final int TERMS = 1_000;

    /** Characters of a text that is put together from several lines. A constant of Java takes 65,535 bytes, and a character up to three. */
    public static final int LINES = 20_000;

    /** Steps of a path in a rule. Each is a call within a call, which javac takes long to tell the types of. */
    public static final int STEPS = 20;

    /** Fields and tests in all rules of a type. */
    public static final int ALL_TERMS = 10_000;

    /** Steps into objects in all rules of a type. Each is a lambda, and those of one class cost javac the square of their number. */
    public static final int ALL_STEPS = 500;

    /** Patterns of a type. What compiles them is one method of Java, which has the names of the fields too. */
    public static final int PATTERNS = 2_000;

    /** Files of one spec. */
    public static final int FILES = 5_000;

    /** Characters of all files of a spec. */
    public static final int TEXT = 16 << 20;

    /** Words, strings, numbers and signs of all files of a spec. */
    public static final int TOKENS = 1_000_000;

    /** Errors that are shown, and warnings as many again. */
    public static final int DIAGNOSTICS = 1_000;

    private Limits() {}
}
