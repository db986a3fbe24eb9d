package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonReader;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The values of {@code Mode}. Declared at main.tenon:6. */
@NullMarked
@Generated("dev.tenon")
public enum Mode implements EnumValue<Mode> {
    /** {@code FAST}, main.tenon:6. */
    FAST,

    /** {@code SLOW}, main.tenon:6. */
    SLOW;

    private static final Function<String, EnumValue<Mode>> BY_WIRE = EnumValue.index(Mode.class);

    /** The constant for a value on the wire, or the value itself if the spec does not list it. */
    public static EnumValue<Mode> of(String wire) {
        return BY_WIRE.apply(wire);
    }

    /** Reads the value at hand, null for null. */
    public static @Nullable EnumValue<Mode> read(JsonReader in) {
        return in.string(BY_WIRE);
    }

    @Override
    public String wire() {
        return name();
    }

    @Override
    public Mode orNull() {
        return this;
    }
}
