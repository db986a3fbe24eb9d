package dev.tenon.spec.parse;

import dev.tenon.spec.source.Span;
import java.util.Set;

/** A token or comment of a file that parses, and what the parser took it for: what a tool needs that lays out or colours a file. */
public record Lexeme(Kind kind, Set<Role> roles, Span where) {

    public Lexeme {
        roles = Set.copyOf(roles);
    }

    /** What it looks like. */
    public enum Kind {
        NAME,
        STRING,
        NUMBER,
        SIGN,
        /** From {@code //} to the end of the line. */
        COMMENT,
        /** From {@code ///} to the end of the line. */
        DOC
    }

    /** What it is for. */
    public enum Role {
        /** The first token of a declaration or of a member of a body. */
        FIRST,
        /** A comma between members, which a line end can replace. */
        SEPARATOR,
        /** The brace before the members of a body. */
        OPENS,
        /** The brace after them. */
        CLOSES,
        /** A brace that makes a map of the type before it. */
        OF_MAP,
        /** The word before which a long member may go on on a new line. */
        BREAKABLE,
        /** Chosen by the author; a word that is not is one of the language. */
        NAMING,
        /** Part of the JSON of an example or a default. */
        JSON
    }

    /** Whether the parser took it for that. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether it is a comment of either kind. */
    public boolean isComment() {
        return kind == Kind.COMMENT || kind == Kind.DOC;
    }
}
