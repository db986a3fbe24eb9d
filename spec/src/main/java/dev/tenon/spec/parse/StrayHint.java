package dev.tenon.spec.parse;

import java.util.Optional;

/** Knows what authors usually mean by a character that the language does not have. */
final class StrayHint {

    private StrayHint() {}

    static Optional<String> of(String text, int at) {
        char c = text.charAt(at);
        if (text.startsWith("/*", at) || c == '#') {
            return Optional.of("a comment starts with `//` and ends with its line");
        }
        if (c == '\'') {
            return Optional.of("strings stand in double quotes");
        }
        if (c == ';') {
            return Optional.of("members stand on lines of their own, or are separated by commas");
        }
        boolean inName = at > 0 && Characters.isInName(text.charAt(at - 1));
        if (inName || Character.isLetter(text.codePointAt(at))) {
            return Optional.of(
                    "names are ASCII letters, digits and `_`; where JSON has another name, write it in quotes");
        }
        return Optional.empty();
    }
}
