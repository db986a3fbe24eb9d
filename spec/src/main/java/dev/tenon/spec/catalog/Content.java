package dev.tenon.spec.catalog;

import java.util.List;

/** What the body of a request or an answer holds. */
public sealed interface Content {

    /** JSON of a type. */
    record Json(ValueType type) implements Content {}

    /**
     * An action, or a bare array of actions; in a request, what creates one.
     *
     * @param base the name of their {@link ActionBase}
     */
    record Actions(String base, boolean list) implements Content {}

    /** Bytes, or text if all media types are kinds of text. */
    record Raw(List<String> mediaTypes) implements Content {

        public Raw {
            mediaTypes = List.copyOf(mediaTypes);
        }

        public boolean isText() {
            return mediaTypes.stream().allMatch(type -> type.startsWith("text/"));
        }
    }
}
