package dev.tenon.spec.catalog;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The API as a whole.
 *
 * @param servers at least one; the first is the default
 * @param auth how a request proves who sends it
 * @param errors the object type of an error's body
 */
public record Api(String name, String doc, List<Server> servers, Auth auth, Optional<TypeId> errors, Span where) {

    public Api {
        servers = List.copyOf(servers);
    }

    /** A base address; the default server's name is empty. */
    public record Server(Optional<String> name, String url, String doc, Span where) {}

    public enum Auth {
        NONE,
        /** {@code Authorization: Bearer <token>}. */
        BEARER
    }
}
