package dev.tenon.runtime.json;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Action types that other projects have added to those of an API. Who hands them to the API's client, or to {@code fromJson} of the
 * class of all actions, gets actions of these types as what they are; without them they are actions of an unknown type.
 *
 * @param <C> the client of the API
 */
public final class AddedTypes<C> {

    private record Key(Class<?> base, String type) {}

    private final Map<Key, Function<JsonReader, ? extends @Nullable Object>> decoders;

    private AddedTypes(Map<Key, Function<JsonReader, ? extends @Nullable Object>> decoders) {
        this.decoders = Map.copyOf(decoders);
    }

    /** Nothing but the API's own. */
    public static <C> AddedTypes<C> none() {
        return new AddedTypes<>(Map.of());
    }

    /**
     * For emitted code: one type.
     *
     * @param base the class of all actions
     * @param type the discriminator's value
     */
    public static <C, B> AddedTypes<C> of(
            Class<B> base, String type, Function<JsonReader, ? extends @Nullable B> decoder) {
        return new AddedTypes<>(Map.of(new Key(base, type), decoder));
    }

    /**
     * These and the others.
     *
     * @throws IllegalArgumentException if two projects have added a type of one name: it could be read as either
     */
    public AddedTypes<C> and(AddedTypes<C> others) {
        Map<Key, Function<JsonReader, ? extends @Nullable Object>> all = new HashMap<>(decoders);
        others.decoders.forEach((key, decoder) -> {
            Function<JsonReader, ? extends @Nullable Object> first = all.putIfAbsent(key, decoder);
            if (first != null && first != decoder) {
                throw new IllegalArgumentException("two projects add the type " + key.type() + " to "
                        + key.base().getSimpleName());
            }
        });
        return new AddedTypes<>(all);
    }

    /** Reads the value at hand as the added type, or by {@code otherwise} if there is none of that name. */
    <B> @Nullable B read(
            JsonReader in, Class<B> base, String type, Function<JsonReader, ? extends @Nullable B> otherwise) {
        Function<JsonReader, ? extends @Nullable Object> decoder = decoders.get(new Key(base, type));
        return decoder == null ? otherwise.apply(in) : base.cast(decoder.apply(in));
    }
}
