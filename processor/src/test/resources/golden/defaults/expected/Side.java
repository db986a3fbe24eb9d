package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonReader;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The values of {@code Side}. Declared at main.tenon:8. */
@NullMarked
@Generated("dev.tenon")
public enum Side implements EnumValue<Side> {
    /** {@code LEFT}, main.tenon:8. */
    LEFT,

    /** {@code RIGHT}, main.tenon:8. */
    RIGHT;

    private static final Function<String, EnumValue<Side>> BY_WIRE = EnumValue.index(Side.class);

    /** The constant for a value on the wire, or the value itself if the spec does not list it. */
    public static EnumValue<Side> of(String wire) {
        return BY_WIRE.apply(wire);
    }

    /** Reads the value at hand, null for null. */
    public static @Nullable EnumValue<Side> read(JsonReader in) {
        return in.string(BY_WIRE);
    }

    @Override
    public String wire() {
        return name();
    }

    @Override
    public Side orNull() {
        return this;
    }
}
