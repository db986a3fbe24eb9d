package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One call of a resource.
 *
 * @param method the HTTP method, such as {@code PATCH}
 * @param path the whole path template, from the host on
 * @param parameters the template's parameters that are not the resource's, in order: the {@code id} of {@code "/{id}"}
 * @param statuses the statuses that mean success
 * @param envelope the property that holds the list in the answer of a {@link Kind#LIST}, if it is not the bare array
 * @param scope the permission that a token needs
 */
public record Operation(
        Kind kind,
        String doc,
        String method,
        String path,
        List<Parameter> parameters,
        SortedSet<Integer> statuses,
        Optional<String> envelope,
        Optional<String> scope,
        Span where) {

    public Operation {
        parameters = List.copyOf(parameters);
    }

    public enum Kind {
        CREATE,
        LIST,
        GET,
        UPDATE,
        DELETE;

        /** The keyword of the language, and the name of the emitted method. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
