package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says that a line starts with none of the words that may start it. */
final class UnknownWord {

    /** Words of other languages. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("class", "type"),
            Map.entry("struct", "type"),
            Map.entry("object", "type"),
            Map.entry("record", "type"),
            Map.entry("message", "type"),
            Map.entry("model", "type"),
            Map.entry("interface", "mixin"),
            Map.entry("trait", "mixin"),
            Map.entry("fetch", "get"),
            Map.entry("read", "get"),
            Map.entry("patch", "update"),
            Map.entry("put", "update"),
            Map.entry("post", "create"),
            Map.entry("remove", "delete"),
            Map.entry("import", "use"),
            Map.entry("include", "use"),
            Map.entry("use", "include"),
            Map.entry("url", "server"));

    private UnknownWord() {}

    static Unparsable fail(Cursor cursor, String what, List<String> words) {
        Token token = cursor.peek();
        String all = words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        if (token.kind() != Token.Kind.NAME) {
            return cursor.expected(what, Optional.of("it starts with one of " + all));
        }
        Optional<String> foreign = Stream.iterate(FOREIGN.get(token.text()), Objects::nonNull, FOREIGN::get)
                .limit(2)
                .filter(words::contains)
                .findFirst();
        return cursor.fail(Diagnostic.of(Code.UNKNOWN_WORD, cursor.span(token), what, token.text())
                .hint(foreign.map(word -> "write `" + word + "`")
                        .or(() -> DidYouMean.hint(token.text(), words))
                        .orElse("the words are " + all)));
    }
}
