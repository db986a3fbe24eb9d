package dev.tenon.runtime.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Copies of lists and maps that nobody can change, down to the innermost. All else that a model holds is immutable. */
public final class Copies {

    private Copies() {}

    /** Refuses null in it, naming the argument. */
    public static <T> List<T> of(List<? extends T> items, String name) {
        List<T> copy = new ArrayList<>(items.size());
        items.forEach(item -> copy.add(value(item, name)));
        return Collections.unmodifiableList(copy);
    }

    /** Keeps the order; refuses null in it, naming the argument. */
    public static <T> Map<String, T> of(Map<String, ? extends T> entries, String name) {
        Map<String, T> copy = new LinkedHashMap<>();
        entries.forEach((key, value) -> copy.put(Objects.requireNonNull(key, name), value(value, name)));
        return Collections.unmodifiableMap(copy);
    }

    /** Null for null. */
    public static <T> @Nullable List<T> ofNullable(@Nullable List<? extends T> items, String name) {
        return items == null ? null : of(items, name);
    }

    /** Null for null. */
    public static <T> @Nullable Map<String, T> ofNullable(@Nullable Map<String, ? extends T> entries, String name) {
        return entries == null ? null : of(entries, name);
    }

    @SuppressWarnings("unchecked") // the copy of a list is a list of the same items, and that of a map likewise
    private static <T> T value(T value, String name) {
        if (value instanceof List<?> items) {
            return (T) of(items, name);
        }
        return value instanceof Map<?, ?> entries
                ? (T) of((Map<String, ?>) entries, name)
                : Objects.requireNonNull(value, name);
    }
}
