package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonReader;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The values of {@code InternationalMaritimeSignalFlag}. Declared at main.tenon:24. */
@NullMarked
@Generated("dev.tenon")
public enum InternationalMaritimeSignalFlag implements EnumValue<InternationalMaritimeSignalFlag> {
    /** {@code ALPHA}, main.tenon:24. */
    ALPHA,

    /** {@code BRAVO}, main.tenon:24. */
    BRAVO,

    /** {@code CHARLIE}, main.tenon:24. */
    CHARLIE,

    /** {@code DELTA}, main.tenon:24. */
    DELTA,

    /** {@code ECHO}, main.tenon:24. */
    ECHO;

    private static final Function<String, EnumValue<InternationalMaritimeSignalFlag>> BY_WIRE =
            EnumValue.index(InternationalMaritimeSignalFlag.class);

    /** The constant for a value on the wire, or the value itself if the spec does not list it. */
    public static EnumValue<InternationalMaritimeSignalFlag> of(String wire) {
        return BY_WIRE.apply(wire);
    }

    /** Reads the value at hand, null for null. */
    public static @Nullable EnumValue<InternationalMaritimeSignalFlag> read(JsonReader in) {
        return in.string(BY_WIRE);
    }

    @Override
    public String wire() {
        return name();
    }

    @Override
    public InternationalMaritimeSignalFlag orNull() {
        return this;
    }
}
