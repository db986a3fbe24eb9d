package dev.tenon.runtime.http;

import dev.tenon.runtime.EnumValue;

/** A value as it stands in a path, a query or a header. */
final class ParameterText {

    private ParameterText() {}

    static String of(String what, Object value) {
        if (value instanceof Double number && !Double.isFinite(number)) {
            throw new IllegalArgumentException(what + " must be a finite number");
        }
        return value instanceof EnumValue<?> constant ? constant.wire() : String.valueOf(value);
    }
}
