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

    private record Claim(String wireName, Span where) {}

    private final Map<String, Claim> taken = new HashMap<>();
    private final Diagnostics diagnostics;
    private final boolean foldsCase;

    private Claims(Diagnostics diagnostics, boolean foldsCase) {
        this.diagnostics = diagnostics;
        this.foldsCase = foldsCase;
    }

    /** Types that differ only in case are one, since some file systems see one file. */
    static Claims ofTypes(Diagnostics diagnostics) {
        return new Claims(diagnostics, true);
    }

    static Claims ofMembers(Diagnostics diagnostics) {
        return new Claims(diagnostics, false);
    }

    void claim(String javaName, String wireName, Span where) {
        String key = foldsCase ? javaName.toLowerCase(Locale.ROOT) : javaName;
        Claim first = taken.putIfAbsent(key, new Claim(wireName, where));
        if (first != null && !first.wireName().equals(wireName)) {
            diagnostics.add(Diagnostic.of(Code.JAVA_NAME_CLASH, where, wireName, first.wireName(), javaName)
                    .hint("give one of them another name in Java with `as`")
                    .related(first.where(), "the first `" + javaName + "`"));
        }
    }
}
