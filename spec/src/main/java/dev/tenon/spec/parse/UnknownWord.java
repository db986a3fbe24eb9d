package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.diagnostics.DidYouMean;
import java.util.List;
import java.util.stream.Collectors;

/** Says that a line starts with none of the words that may start it. */
final class UnknownWord {

    private UnknownWord() {}

    static Unparsable fail(Cursor cursor, String what, List<String> words) {
        Token token = cursor.peek();
        if (token.kind() != Token.Kind.NAME) {
            return cursor.expected(what);
        }
        String all = words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        return cursor.fail(Diagnostic.of(Code.UNKNOWN_WORD, cursor.span(token), what, token.text())
                .hint(DidYouMean.hint(token.text(), words).orElse("the words are " + all)));
    }
}
