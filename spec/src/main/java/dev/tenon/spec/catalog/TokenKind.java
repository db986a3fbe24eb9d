package dev.tenon.spec.catalog;

/** The kinds of JSON token, by which the alternatives of a union are told apart. */
public enum TokenKind {
    STRING("a string"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    ARRAY("an array"),
    OBJECT("an object"),
    ANY("anything");

    private static final OfType OF_TYPE = new OfType();

    private final String words;

    TokenKind(String words) {
        this.words = words;
    }

    /** With its article, for messages. */
    public String words() {
        return words;
    }

    /** What a value of the type starts with. */
    public static TokenKind of(ValueType type) {
        return type.accept(OF_TYPE);
    }

    /** True if a value of the one cannot be told from a value of the other. */
    public boolean clashesWith(TokenKind other) {
        return this == other || this == ANY || other == ANY;
    }

    private static final class OfType implements ValueType.Visitor<TokenKind> {

        @Override
        public TokenKind text(ValueType.Text type) {
            return STRING;
        }

        @Override
        public TokenKind bool(ValueType.Bool type) {
            return BOOLEAN;
        }

        @Override
        public TokenKind whole(ValueType.Whole type) {
            return NUMBER;
        }

        @Override
        public TokenKind fraction(ValueType.Fraction type) {
            return NUMBER;
        }

        @Override
        public TokenKind decimal(ValueType.Decimal type) {
            return NUMBER;
        }

        @Override
        public TokenKind moment(ValueType.Moment type) {
            return STRING;
        }

        @Override
        public TokenKind day(ValueType.Day type) {
            return STRING;
        }

        @Override
        public TokenKind durationText(ValueType.DurationText type) {
            return STRING;
        }

        @Override
        public TokenKind durationCount(ValueType.DurationCount type) {
            return NUMBER;
        }

        @Override
        public TokenKind binary(ValueType.Binary type) {
            return STRING;
        }

        @Override
        public TokenKind uri(ValueType.Uri type) {
            return STRING;
        }

        @Override
        public TokenKind json(ValueType.Json type) {
            return ANY;
        }

        @Override
        public TokenKind listOf(ValueType.ListOf type) {
            return ARRAY;
        }

        @Override
        public TokenKind mapOf(ValueType.MapOf type) {
            return OBJECT;
        }

        @Override
        public TokenKind enumRef(ValueType.EnumRef type) {
            return STRING;
        }

        @Override
        public TokenKind objectRef(ValueType.ObjectRef type) {
            return OBJECT;
        }

        @Override
        public TokenKind taggedRef(ValueType.TaggedRef type) {
            return OBJECT;
        }

        @Override
        public TokenKind unionRef(ValueType.UnionRef type) {
            return ANY;
        }
    }
}
