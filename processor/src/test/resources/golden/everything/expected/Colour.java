package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonReader;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The values of {@code Colour}. Declared at main.tenon:18. */
@NullMarked
@Generated("dev.tenon")
public enum Colour implements EnumValue<Colour> {
    /** {@code RED}, main.tenon:18. */
    RED,

    /** {@code GREEN}, main.tenon:18. */
    GREEN;

    private static final Function<String, EnumValue<Colour>> BY_WIRE = EnumValue.index(Colour.class);

    /** The constant for a value on the wire, or the value itself if the spec does not list it. */
    public static EnumValue<Colour> of(String wire) {
        return BY_WIRE.apply(wire);
    }

    /** Reads the value at hand, null for null. */
    public static @Nullable EnumValue<Colour> read(JsonReader in) {
        return in.string(BY_WIRE);
    }

    @Override
    public String wire() {
        return name();
    }

    @Override
    public Colour orNull() {
        return this;
    }
}
