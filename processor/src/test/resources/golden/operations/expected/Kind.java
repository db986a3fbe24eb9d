package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonReader;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The values of {@code Kind}. Declared at main.tenon:51. */
@NullMarked
@Generated("dev.tenon")
public enum Kind implements EnumValue<Kind> {
    /** {@code A}, main.tenon:51. */
    A,

    /** {@code B}, main.tenon:51. */
    B;

    private static final Function<String, EnumValue<Kind>> BY_WIRE = EnumValue.index(Kind.class);

    /** The constant for a value on the wire, or the value itself if the spec does not list it. */
    public static EnumValue<Kind> of(String wire) {
        return BY_WIRE.apply(wire);
    }

    /** Reads the value at hand, null for null. */
    public static @Nullable EnumValue<Kind> read(JsonReader in) {
        return in.string(BY_WIRE);
    }

    @Override
    public String wire() {
        return name();
    }

    @Override
    public Kind orNull() {
        return this;
    }
}
