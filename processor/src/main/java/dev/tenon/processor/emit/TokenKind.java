package dev.tenon.processor.emit;

import dev.tenon.spec.catalog.ValueType;

/** The kind of JSON token that a type is written as, by which a union's alternatives are told apart. */
final class TokenKind implements ValueType.Visitor<TokenKind.Kind> {

    /** The constants of the runtime's {@code JsonKind} that can stand for an alternative. */
    enum Kind {
        BOOLEAN("a boolean"),
        NUMBER("a number"),
        STRING("a string"),
        ARRAY("an array"),
        OBJECT("an object");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    @Override
    public Kind text(ValueType.Text type) {
        return Kind.STRING;
    }

    @Override
    public Kind bool(ValueType.Bool type) {
        return Kind.BOOLEAN;
    }

    @Override
    public Kind whole(ValueType.Whole type) {
        return Kind.NUMBER;
    }

    @Override
    public Kind fraction(ValueType.Fraction type) {
        return Kind.NUMBER;
    }

    @Override
    public Kind uri(ValueType.Uri type) {
        return Kind.STRING;
    }

    /** Any JSON is no alternative beside others; the checks see to that. */
    @Override
    public Kind json(ValueType.Json type) {
        return Kind.OBJECT;
    }

    @Override
    public Kind listOf(ValueType.ListOf type) {
        return Kind.ARRAY;
    }

    @Override
    public Kind enumRef(ValueType.EnumRef type) {
        return Kind.STRING;
    }

    @Override
    public Kind objectRef(ValueType.ObjectRef type) {
        return Kind.OBJECT;
    }

    @Override
    public Kind unionRef(ValueType.UnionRef type) {
        return Kind.OBJECT;
    }
}
