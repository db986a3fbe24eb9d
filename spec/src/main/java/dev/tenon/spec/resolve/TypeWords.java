package dev.tenon.spec.resolve;

import dev.tenon.spec.catalog.TokenKind;
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
        if (TokenKind.of(type) == TokenKind.STRING && !(type instanceof ValueType.EnumRef)) {
            return of(type) + " in quotes" + suchAs(type);
        }
        if (type instanceof ValueType.Bool) {
            return "`true` or `false`";
        }
        if (type instanceof ValueType.Json) {
            return "a string in quotes, a number, `true` or `false`, a list in brackets or an object in braces";
        }
        if (type instanceof ValueType.ListOf) {
            return of(type) + " in brackets";
        }
        return TokenKind.of(type) == TokenKind.OBJECT ? of(type) + " in braces" : of(type);
    }

    /** Shows the form of what is more than any text. */
    private static String suchAs(ValueType type) {
        if (type instanceof ValueType.Moment) {
            return ", such as `\"2026-02-28T12:00:00Z\"`";
        }
        if (type instanceof ValueType.Day) {
            return ", such as `\"2026-02-28\"`";
        }
        return type instanceof ValueType.DurationText ? ", such as `\"PT5M\"`" : "";
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
    public String decimal(ValueType.Decimal type) {
        return "a number";
    }

    @Override
    public String moment(ValueType.Moment type) {
        return "an instant";
    }

    @Override
    public String day(ValueType.Day type) {
        return "a date";
    }

    @Override
    public String durationText(ValueType.DurationText type) {
        return "a duration";
    }

    @Override
    public String durationCount(ValueType.DurationCount type) {
        return "a number of " + type.unit().word();
    }

    @Override
    public String binary(ValueType.Binary type) {
        return "base64";
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
    public String mapOf(ValueType.MapOf type) {
        return "a map";
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
