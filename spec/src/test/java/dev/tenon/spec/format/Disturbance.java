package dev.tenon.spec.format;

import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.parse.Lexeme;
import dev.tenon.spec.parse.Parser;
import dev.tenon.spec.source.Source;
import java.util.List;
import java.util.Random;

/** Lays out a spec badly, by chance: its tokens stay, and what stands between them changes. */
final class Disturbance {

    private static final List<String> BLANKS = List.of(" ", "  ", "\t", "         ");

    private static final List<String> ENDS =
            List.of("\n", "\r\n", "\n\n", "\r", " \t\n\n\n  \n", "\n// own line\n", " //c \n");

    private final Random random;

    Disturbance(Random random) {
        this.random = random;
    }

    String of(String text) {
        List<Lexeme> lexemes = Parser.lexemes(new Source("a.tenon", text), new Diagnostics());
        StringBuilder out = new StringBuilder();
        int depth = 0;
        int end = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            depth -= lexeme.is(Lexeme.Role.CLOSES) ? 1 : 0;
            String gap =
                    lexeme.where().source().text().substring(end, lexeme.where().start());
            out.append(i == 0 ? gap : between(gap, lexemes.get(i - 1), lexeme, depth));
            out.append(lexeme.where().text());
            depth += lexeme.is(Lexeme.Role.OPENS) ? 1 : 0;
            end = lexeme.where().end();
        }
        return out.append(random.nextBoolean() ? "" : "\n\n  ").toString();
    }

    private String between(String gap, Lexeme before, Lexeme next, int depth) {
        if (before.isComment()) {
            return "\n" + (random.nextBoolean() ? gap.replace('\n', ' ').replace('\r', ' ') : one(ENDS) + one(BLANKS));
        }
        boolean broken = gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0;
        if (next.is(Lexeme.Role.JSON) && random.nextInt(4) == 0) {
            return one(BLANKS) + "\n" + one(BLANKS);
        }
        if (next.is(Lexeme.Role.FIRST) && depth > 0 && broken && random.nextInt(4) == 0) {
            return before.is(Lexeme.Role.OPENS) || before.is(Lexeme.Role.SEPARATOR) ? "" : " , ";
        }
        if ((next.is(Lexeme.Role.OPENS) || next.is(Lexeme.Role.CLOSES)) && random.nextInt(4) == 0) {
            return one(ENDS) + one(BLANKS);
        }
        if (broken) {
            boolean bare = next.is(Lexeme.Role.JSON) || random.nextInt(3) > 0;
            return (bare ? "\n" : one(ENDS)) + (random.nextBoolean() ? gap.replaceAll("[\r\n]", "") : one(BLANKS));
        }
        return gap.isEmpty() || random.nextBoolean() ? gap : one(BLANKS);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
