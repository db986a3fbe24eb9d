package dev.tenon.spec.format;

import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.parse.Lexeme;
import dev.tenon.spec.parse.Parser;
import dev.tenon.spec.source.Source;
import java.util.List;

/** A file that parses, without comments and without what examples hold. What is left stands where it stood. */
public final class Stripped {

    private final StringBuilder text;

    private Stripped(Source source) {
        this.text = new StringBuilder(source.text());
    }

    /** The text that is left. */
    public static String of(Source source) {
        return new Stripped(source).strip(Parser.lexemes(source, new Diagnostics()));
    }

    private String strip(List<Lexeme> lexemes) {
        for (int i = 0; i < lexemes.size(); i++) {
            boolean within =
                    i > 0 && isJson(lexemes.get(i - 1)) && i + 1 < lexemes.size() && isJson(lexemes.get(i + 1));
            if (lexemes.get(i).isComment() || (within && isJson(lexemes.get(i)))) {
                blank(lexemes.get(i).where().start(), lexemes.get(i).where().end());
            }
        }
        return text.toString().replaceAll("[ \t]+(?=[\r\n]|$)", "").stripTrailing() + "\n";
    }

    private static boolean isJson(Lexeme lexeme) {
        return lexeme.is(Lexeme.Role.JSON);
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
