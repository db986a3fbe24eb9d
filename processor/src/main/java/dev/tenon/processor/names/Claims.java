package dev.tenon.processor.names;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.source.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The Java names taken in one scope. */
final class Claims {

    private static final String CURE_OF_TYPES =
            ": an action takes one with `as`, an inline type after `enum` or `type`";

    private record Claim(String name, Span where) {}

    private final Map<String, Claim> taken = new HashMap<>();
    private final Diagnostics diagnostics;
    private final boolean types;

    private Claims(Diagnostics diagnostics, boolean types) {
        this.diagnostics = diagnostics;
        this.types = types;
    }

    /** Types that differ only in case are one, since some file systems see one file. */
    static Claims ofTypes(Diagnostics diagnostics) {
        return new Claims(diagnostics, true);
    }

    /** Members of one name in JSON, a field of each direction, are one in Java as well. */
    static Claims ofMembers(Diagnostics diagnostics) {
        return new Claims(diagnostics, false);
    }

    /**
     * Takes a name for something that the spec declares.
     *
     * @param name what it is called in the spec
     */
    void claim(String javaName, String name, Span where) {
        avoid(javaName, name, where);
        reserve(javaName, name, where);
    }

    /** Takes a name, unless it is taken, for something that clashes with nothing taken before, or does so elsewhere. */
    void reserve(String javaName, String name, Span where) {
        taken.putIfAbsent(key(javaName), new Claim(name, where));
    }

    /** Complains if a name is taken, and does not take it. */
    void avoid(String javaName, String name, Span where) {
        Claim first = taken.get(key(javaName));
        if (first != null && (types || !first.name().equals(name))) {
            diagnostics.add(Diagnostic.of(Code.JAVA_NAME_CLASH, where, name, first.name(), javaName)
                    .hint("give one of them another name" + (types ? CURE_OF_TYPES : " in Java with `as`"))
                    .related(first.where(), "the first `" + javaName + "`"));
        }
    }

    private String key(String javaName) {
        return types ? javaName.toLowerCase(Locale.ROOT) : javaName;
    }
}
