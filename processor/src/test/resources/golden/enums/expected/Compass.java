package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonReader;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The values of {@code Compass}. Declared at main.tenon:25. */
@NullMarked
@Generated("dev.tenon")
public enum Compass implements EnumValue<Compass> {
    /** {@code NORTH}, main.tenon:25. */
    NORTH("NORTH"),

    /** {@code EAST}, main.tenon:25. */
    EAST("EAST"),

    /** {@code SOUTH}, main.tenon:25. */
    SOUTH("SOUTH"),

    /** {@code WEST}, main.tenon:25. */
    WEST("WEST"),

    /** {@code BY_WIRE}, main.tenon:25. */
    BY_WIRE_("BY_WIRE"),

    /** {@code values}, main.tenon:25. */
    VALUES("values"),

    /** {@code valueOf}, main.tenon:25. */
    VALUEOF("valueOf"),

    /** {@code NAME}, main.tenon:25. */
    NAME("NAME"),

    /** {@code ORDINAL}, main.tenon:25. */
    ORDINAL("ORDINAL");

    private static final Function<String, EnumValue<Compass>> BY_WIRE = EnumValue.index(Compass.class);

    private final String wire;

    Compass(String wire) {
        this.wire = wire;
    }

    /** The constant for a value on the wire, or the value itself if the spec does not list it. */
    public static EnumValue<Compass> of(String wire) {
        return BY_WIRE.apply(wire);
    }

    /** Reads the value at hand, null for null. */
    public static @Nullable EnumValue<Compass> read(JsonReader in) {
        return in.string(BY_WIRE);
    }

    @Override
    public String wire() {
        return wire;
    }

    @Override
    public Compass orNull() {
        return this;
    }
}
