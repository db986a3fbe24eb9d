package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonReader;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The values of {@code Crane}. Declared at main.tenon:10. */
@NullMarked
@Generated("dev.tenon")
public enum Crane implements EnumValue<Crane> {
    /** {@code LEFT}, main.tenon:10. */
    LEFT("LEFT"),

    /** {@code RIGHT}, main.tenon:10. */
    RIGHT("RIGHT"),

    /** {@code both sides}, main.tenon:10. */
    BOTH("both sides"),

    /** {@code BOTH_ENDS}, main.tenon:10. */
    BOTH_ENDS("BOTH_ENDS");

    private static final Function<String, EnumValue<Crane>> BY_WIRE = EnumValue.index(Crane.class);

    private final String wire;

    Crane(String wire) {
        this.wire = wire;
    }

    /** The constant for a value on the wire, or the value itself if the spec does not list it. */
    public static EnumValue<Crane> of(String wire) {
        return BY_WIRE.apply(wire);
    }

    /** Reads the value at hand, null for null. */
    public static @Nullable EnumValue<Crane> read(JsonReader in) {
        return in.string(BY_WIRE);
    }

    @Override
    public String wire() {
        return wire;
    }

    @Override
    public Crane orNull() {
        return this;
    }
}
