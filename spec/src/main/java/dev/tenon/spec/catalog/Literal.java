package dev.tenon.spec.catalog;

import java.math.BigDecimal;

/** A constant of a spec: a default, or the right-hand side of a comparison, already fitted to the type of its field. */
public sealed interface Literal extends Default {

    record Text(String value, String source) implements Literal {}

    @SuppressWarnings("JavaLangClash") // always written Literal.Number
    record Number(BigDecimal value, String source) implements Literal {}

    record Bool(boolean value, String source) implements Literal {}

    /** A value of an enum, by its wire name. */
    record Constant(TypeId type, String wireName, String source) implements Literal {}
}
