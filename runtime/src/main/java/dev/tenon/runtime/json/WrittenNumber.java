package dev.tenon.runtime.json;

import java.math.BigDecimal;

/** A number that is written with the very text that it came with; its value is as ever. */
final class WrittenNumber extends BigDecimal {

    private static final long serialVersionUID = 1L;

    private final String text;

    WrittenNumber(String text, BigDecimal value) {
        super(value.unscaledValue(), value.scale());
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
