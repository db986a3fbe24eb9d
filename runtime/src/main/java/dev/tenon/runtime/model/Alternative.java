package dev.tenon.runtime.model;

import dev.tenon.runtime.json.Spelled;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One kind of value that a union may have. What the emitted alternatives have in common is here: there are many of them, and each
 * says no more than how its value is written and checked.
 *
 * @param <T> the kind of value, which is immutable
 */
public abstract class Alternative<T> extends Spelled implements UnionValue {

    private final T value;

    /** @throws NullPointerException if the value is null: a union that is absent is itself null */
    protected Alternative(T value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** What is held; never null. */
    public final T value() {
        return value;
    }

    /** True for an equal value under the same alternative. */
    @Override
    @SuppressWarnings("EqualsGetClass") // Alternatives are final; two of them with equal values are not the same.
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && value.equals(((Alternative<?>) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** With secrets redacted, as far as the value itself knows them. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[value=" + value + "]";
    }
}
