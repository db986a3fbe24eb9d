package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.ValueType;

/** Types in the words of a message. */
final class TypeWords implements ValueType.Visitor<String> {

    private static final TypeWords WORDS = new TypeWords();

    private TypeWords() {}

    /** {@code a list}. */
    static String of(ValueType type) {
        return type.accept(WORDS);
    }

    /** What a constant of the type looks like: {@code a string in quotes}. */
    static String literalOf(ValueType type) {
        if (type instanceof ValueType.Text || type instanceof ValueType.Uri) {
            return of(type) + " in quotes";
        }
        if (type instanceof ValueType.Bool) {
            return "`true` or `false`";
        }
        if (type instanceof ValueType.Json) {
            return "a string in quotes, a number, `true` or `false`";
        }
        boolean composed = type instanceof ValueType.ListOf
                || type instanceof ValueType.ObjectRef
                || type instanceof ValueType.UnionRef
                || type instanceof ValueType.TaggedRef;
        return composed ? "left out, for it is " + of(type) : of(type);
    }

    @Override
    public String text(ValueType.Text type) {
        return "a string";
    }

    @Override
    public String bool(ValueType.Bool type) {
        return "a truth value";
    }

    @Override
    public String whole(ValueType.Whole type) {
        return "a whole number";
    }

    @Override
    public String fraction(ValueType.Fraction type) {
        return "a number";
    }

    @Override
    public String uri(ValueType.Uri type) {
        return "a URI";
    }

    @Override
    public String json(ValueType.Json type) {
        return "any JSON";
    }

    @Override
    public String listOf(ValueType.ListOf type) {
        return "a list";
    }

    @Override
    public String enumRef(ValueType.EnumRef type) {
        return "a value of `" + type.id() + "`";
    }

    @Override
    public String objectRef(ValueType.ObjectRef type) {
        return "an object";
    }

    @Override
    public String taggedRef(ValueType.TaggedRef type) {
        return "one of several objects";
    }

    @Override
    public String unionRef(ValueType.UnionRef type) {
        return "one of several types";
    }
}
