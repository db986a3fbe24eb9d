package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.Word;
import dev.tenon.spec.source.Limits;
import dev.tenon.spec.source.Span;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether a name is one that a reader can tell from others: not endless, nothing in it that cannot be seen, no borrowed letters. */
final class NameJudge {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private static final int KEYCAP = 0x20E3;

    private NameJudge() {}

    /** What is wrong with a name, if anything is. */
    static Optional<Diagnostic> problem(Word name) {
        if (name.text().length() > Limits.NAME) {
            return Optional.of(Diagnostic.of(Code.NAME_TOO_LONG, name.where(), Limits.NAME));
        }
        boolean ascii = name.text().chars().allMatch(c -> c >= ' ' && c < 0x7F);
        return ascii ? Optional.empty() : invisible(name).or(() -> mixed(name));
    }

    private static Optional<Diagnostic> invisible(Word name) {
        int before = ' ';
        for (int i = 0; i < name.text().length(); ) {
            int c = name.text().codePointAt(i);
            int after = i + Character.charCount(c) < name.text().length()
                    ? name.text().codePointAt(i + Character.charCount(c))
                    : ' ';
            if (Characters.isInvisible(c) && !isPartOfEmoji(before, c, after)) {
                return Optional.of(Diagnostic.of(Code.CHARACTER, place(name.where(), c), Characters.describe(c))
                        .hint("a name consists of characters that can be seen"));
            }
            before = c;
            i += Character.charCount(c);
        }
        return Optional.empty();
    }

    private static boolean isPartOfEmoji(int before, int c, int after) {
        boolean variation = c == 0xFE0E || c == 0xFE0F;
        boolean tag = c >= 0xE0020 && c <= 0xE007F;
        boolean follows = isSymbol(before) || Characters.isInvisible(before);
        return (follows && (variation || tag || (c == ZERO_WIDTH_JOINER && isSymbol(after))))
                || (variation && after == KEYCAP);
    }

    private static boolean isSymbol(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || c == 0x2640 || c == 0x2642;
    }

    /** The character itself if it stands in the file, or the name if it stands there as an escape. */
    private static Span place(Span name, int c) {
        int at = name.text().indexOf(c);
        return at < 0 ? name : new Span(name.source(), name.start() + at, name.start() + at + Character.charCount(c));
    }

    /** Latin, Greek and Cyrillic letters that look alike; who mixes them in one word rarely means to. */
    private static Optional<Diagnostic> mixed(Word name) {
        Set<Character.UnicodeScript> scripts = EnumSet.noneOf(Character.UnicodeScript.class);
        String[] words = name.text().split("[^\\p{L}\\p{M}]+", -1);
        for (String word : words) {
            scripts.clear();
            word.codePoints().mapToObj(Character.UnicodeScript::of).forEach(scripts::add);
            scripts.retainAll(EnumSet.of(
                    Character.UnicodeScript.LATIN, Character.UnicodeScript.GREEK, Character.UnicodeScript.CYRILLIC));
            if (scripts.size() > 1) {
                int odd = word.codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                        .findFirst()
                        .orElseThrow();
                return Optional.of(
                        Diagnostic.of(Code.MIXED_SCRIPTS, name.where(), name.text(), Characters.describe(odd)));
            }
        }
        return Optional.empty();
    }
}
