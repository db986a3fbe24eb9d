package dev.tenon.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of an API's enum, be it one that the spec lists or one that the API has added since.
 *
 * <p>The emitted enums implement it, so a listed value is the enum's constant itself and may be compared with {@code ==}. So do
 * the classes that stand for enums which are too large for Java, see {@link ListedValue}.
 *
 * @param <E> the enum
 */
public interface EnumValue<E extends EnumValue<E>> {

    /** The value as it stands in JSON. */
    @JsonValue
    String wire();

    /** The enum's constant, or null if the spec does not list this value. */
    @Nullable
    E orNull();

    /** The enum's constant, or {@code other} if the spec does not list this value. */
    default E orElse(E other) {
        E listed = orNull();
        return listed == null ? other : listed;
    }

    /**
     * A value that the spec does not list, for an API that is newer than the bindings.
     *
     * <p>Emitted readers use it too. If {@code wire} is listed after all, the result does not equal the constant: use the
     * enum's own {@code of(String)} where that may be.
     */
    static <E extends EnumValue<E>> EnumValue<E> unlisted(Class<E> type, String wire) {
        return new Unlisted<>(Objects.requireNonNull(type, "type"), Objects.requireNonNull(wire, "wire"));
    }

    /** For emitted enums: finds the constant, or makes an unlisted value, for a wire value. */
    static <E extends Enum<E> & EnumValue<E>> Function<String, EnumValue<E>> index(Class<E> type) {
        Map<String, E> byWire = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            byWire.put(constant.wire(), constant);
        }
        return wire -> {
            E listed = byWire.get(wire);
            return listed == null ? unlisted(type, wire) : listed;
        };
    }

    /**
     * A value outside the spec.
     *
     * @param type the enum that it would belong to
     */
    record Unlisted<E extends EnumValue<E>>(Class<E> type, String wire) implements EnumValue<E> {

        @Override
        public @Nullable E orNull() {
            return null;
        }

        @Override
        public String toString() {
            return wire;
        }
    }
}
