package dev.tenon.spec.document;

import dev.tenon.spec.source.Span;
import java.util.List;
import java.util.Optional;

/** {@code api Harbour { … }}. Lines that may stand once are lists too, so that a second one can be pointed at. */
public record ApiDeclaration(
        Word name,
        String doc,
        List<Server> servers,
        List<Word> auths,
        List<Word> errors,
        List<Word> includes,
        boolean complete)
        implements Declaration {

    public ApiDeclaration {
        servers = List.copyOf(servers);
        auths = List.copyOf(auths);
        errors = List.copyOf(errors);
        includes = List.copyOf(includes);
    }

    /** {@code server EU "https://…"}. */
    public record Server(Optional<Word> name, Word url, String doc, Span where) {}
}
