package dev.tenon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tenon.spec.catalog.ValueType;

/**
 * Whether a JSON value is of the kind of token that a type has. Picks among alternatives; whether the value is a good one is
 * for the body's check to say.
 */
record TokenFit(JsonNode node) implements ValueType.Visitor<Boolean> {

    @Override
    public Boolean text(ValueType.Text type) {
        return node.isTextual();
    }

    @Override
    public Boolean bool(ValueType.Bool type) {
        return node.isBoolean();
    }

    @Override
    public Boolean whole(ValueType.Whole type) {
        return node.isNumber();
    }

    @Override
    public Boolean fraction(ValueType.Fraction type) {
        return node.isNumber();
    }

    @Override
    public Boolean uri(ValueType.Uri type) {
        return node.isTextual();
    }

    @Override
    public Boolean json(ValueType.Json type) {
        return true;
    }

    @Override
    public Boolean listOf(ValueType.ListOf type) {
        return node.isArray();
    }

    @Override
    public Boolean enumRef(ValueType.EnumRef type) {
        return node.isTextual();
    }

    @Override
    public Boolean objectRef(ValueType.ObjectRef type) {
        return node.isObject();
    }

    @Override
    public Boolean unionRef(ValueType.UnionRef type) {
        return true;
    }
}
