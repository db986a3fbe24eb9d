package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.JsonReader;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** As painted. Declared at main.tenon:6. */
@NullMarked
@Generated("dev.tenon")
public enum Colour implements EnumValue<Colour> {
    /** {@code RED}, main.tenon:7. */
    RED("RED"),

    /** As on the web. {@code light-blue}, main.tenon:9. */
    LIGHT_BLUE("light-blue"),

    /** {@code class}, main.tenon:10. */
    CLASS("class"),

    /** {@code new}, main.tenon:11. */
    NEW("new"),

    /** {@code 2fa}, main.tenon:12. */
    _2FA("2fa"),

    /** {@code 1.10}, main.tenon:13. */
    _1_10("1.10"),

    /** <code>quoted "white"</code>, main.tenon:14. */
    QUOTED_WHITE("quoted \"white\""),

    /** {@code   blank }, main.tenon:15. */
    BLANK("  blank "),

    /** <code>&#92;u0022</code>, main.tenon:16. */
    U0022("\\u0022"),

    /** <code>gr&#246;&#223;e</code>, main.tenon:17. */
    SIZE("gr\u00f6\u00dfe"),

    /** <code>+</code>, main.tenon:18. */
    PLUS("+"),

    /** {@code -}, main.tenon:19. */
    minus("-"),

    /** {@code by_wire}, main.tenon:20. */
    BY_WIRE_("by_wire"),

    /** {@code wire}, main.tenon:21. */
    WIRE("wire"),

    /** {@code default}, main.tenon:22. */
    default_("default");

    private static final Function<String, EnumValue<Colour>> BY_WIRE = EnumValue.index(Colour.class);

    private final String wire;

    Colour(String wire) {
        this.wire = wire;
    }

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
        return wire;
    }

    @Override
    public Colour orNull() {
        return this;
    }
}
