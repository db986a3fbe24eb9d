package dev.tenon.spec.check;

import dev.tenon.spec.catalog.ValueType;
import dev.tenon.spec.json.JsonNode;

/** The kinds of JSON token, by which the alternatives of a union are told apart. */
enum Tokens {
    STRING("a string"),
    NUMBER("a number"),
    TRUTH("`true` or `false`"),
    ARRAY("an array"),
    OBJECT("an object"),
    ANY("anything");

    private static final OfType OF_TYPE = new OfType();

    private final String words;

    Tokens(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Tokens of(ValueType type) {
        return type.accept(OF_TYPE);
    }

    boolean clashesWith(Tokens other) {
        return this == other || this == ANY || other == ANY;
    }

    boolean isOf(JsonNode node) {
        return switch (this) {
            case STRING -> node instanceof JsonNode.Str;
            case NUMBER -> node instanceof JsonNode.Num;
            case TRUTH -> node instanceof JsonNode.Bool;
            case ARRAY -> node instanceof JsonNode.Arr;
            case OBJECT -> node instanceof JsonNode.Obj;
            case ANY -> true;
        };
    }

    private static final class OfType implements ValueType.Visitor<Tokens> {

        @Override
        public Tokens text(ValueType.Text type) {
            return STRING;
        }

        @Override
        public Tokens bool(ValueType.Bool type) {
            return TRUTH;
        }

        @Override
        public Tokens whole(ValueType.Whole type) {
            return NUMBER;
        }

        @Override
        public Tokens fraction(ValueType.Fraction type) {
            return NUMBER;
        }

        @Override
        public Tokens uri(ValueType.Uri type) {
            return STRING;
        }

        @Override
        public Tokens json(ValueType.Json type) {
            return ANY;
        }

        @Override
        public Tokens listOf(ValueType.ListOf type) {
            return ARRAY;
        }

        @Override
        public Tokens enumRef(ValueType.EnumRef type) {
            return STRING;
        }

        @Override
        public Tokens objectRef(ValueType.ObjectRef type) {
            return OBJECT;
        }

        @Override
        public Tokens unionRef(ValueType.UnionRef type) {
            return ANY;
        }
    }
}
