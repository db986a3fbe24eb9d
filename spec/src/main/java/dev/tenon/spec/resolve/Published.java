package dev.tenon.spec.resolve;

import java.util.Map;

/**
 * The spec that bindings carry, so that others can add to it.
 *
 * @param format of the bindings' classes, as far as those of added types build on it
 * @param root the path of the root file
 * @param texts the files by their paths
 */
public record Published(int format, String root, Map<String, String> texts) {

    /** Counts up when classes of added types could no longer be emitted for bindings that were made before. */
    public static final int FORMAT = 1;

    public Published {
        texts = Map.copyOf(texts);
    }
}
