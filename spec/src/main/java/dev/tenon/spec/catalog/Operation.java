package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One call of a resource.
 *
 * @param name the keyword of one of the five kinds, or the operation's own name
 * @param method the HTTP method, such as {@code PATCH}
 * @param path the whole path template, from the host on
 * @param parameters the template's parameters that are not the resource's, in order: the {@code id} of {@code "/{id}"}
 * @param statuses the statuses that mean success
 * @param envelope the property that holds the list in the answer of a {@link Kind#LIST}, if it is not the bare array
 * @param scope the permission that a token needs
 * @param exchange what it sends and gets, if it has a name of its own; the five kinds send and get actions
 */
public record Operation(
        Kind kind,
        String name,
        String doc,
        String method,
        String path,
        List<Parameter> parameters,
        SortedSet<Integer> statuses,
        Optional<String> envelope,
        Optional<String> scope,
        Optional<Exchange> exchange,
        Span where) {

    public Operation {
        parameters = List.copyOf(parameters);
    }

    /** What the ids of inline types of a resource's operations start with: a blank keeps it apart from any declaration's name. */
    public static String owner(String resource) {
        return "resource " + resource;
    }

    /** What the five kinds do is known; what an operation with a name of its own does, its server alone knows. */
    public enum Kind {
        CREATE,
        LIST,
        GET,
        UPDATE,
        DELETE,
        OWN;

        /** The keyword of the language. */
        public String word() {
            return this == OWN ? "op" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
