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
        if (c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB') {
            return Optional.of("strings stand in straight double quotes: `\"`");
        }
        if (c == '\u00A0' || c == '\u3000') {
            return Optional.of("it looks like a blank, and is none: write a plain one");
        }
        if (c == '&') {
            return Optional.of("write `and`");
        }
        if (c == '/') {
            return Optional.of("paths and patterns stand in double quotes");
        }
        if (c == '@' || c == '$') {
            return Optional.of("where JSON has such a name, write it in quotes: `\"" + c + "id\"`");
        }
        if (c == '+' || c == '*') {
            return Optional.of("a list is its items' type with `[]` behind it; numbers are written without `+`");
        }
        boolean inName = at > 0 && Characters.isInName(text.charAt(at - 1));
        if (inName || Character.isLetter(text.codePointAt(at))) {
            return Optional.of(
                    "names are ASCII letters, digits and `_`; where JSON has another name, write it in quotes");
        }
        return Optional.empty();
    }
}
