package dev.tenon.spec.format;

import dev.tenon.spec.parse.Lexeme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A file's tokens, numbered, with what stands before each. Commas that only part members are left out: layout decides on them. */
final class Tokens {

    private final List<Lexeme> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final int[] closes;

    Tokens(List<Lexeme> lexemes) {
        List<Note> notes = new ArrayList<>();
        int end = 0;
        for (Lexeme lexeme : lexemes) {
            if (lexeme.is(Lexeme.Role.SEPARATOR)) {
                continue;
            }
            int lines = lineEnds(lexeme, end);
            if (lexeme.isComment()) {
                notes.add(new Note(withoutTrailingBlanks(lexeme.where().text()), lines > 0 || end == 0, lines > 1));
            } else {
                tokens.add(lexeme);
                texts.add(lexeme.where().text());
                gaps.add(new Gap(notes, lines > 0 || !notes.isEmpty(), lines > 1));
                notes.clear();
            }
            end = lexeme.where().end();
        }
        gaps.add(new Gap(notes, true, false));
        closes = closes();
    }

    /** How many lines end between an offset and a token. */
    private static int lineEnds(Lexeme lexeme, int from) {
        String text = lexeme.where().source().text();
        int lines = 0;
        for (int i = from; i < lexeme.where().start(); i++) {
            boolean crLf = text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
            lines += (text.charAt(i) == '\n' || text.charAt(i) == '\r') && !crLf ? 1 : 0;
        }
        return lines;
    }

    private static String withoutTrailingBlanks(String text) {
        int end = text.length();
        while (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t') {
            end--;
        }
        return text.substring(0, end);
    }

    private int[] closes() {
        int[] found = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < found.length; i++) {
            found[i] = -1;
            if (isSign(i, "{") || isSign(i, "[") || isSign(i, "(")) {
                open.push(i);
            } else if (!open.isEmpty() && (isSign(i, "}") || isSign(i, "]") || isSign(i, ")"))) {
                found[open.pop()] = i;
            }
        }
        return found;
    }

    int size() {
        return tokens.size();
    }

    Lexeme at(int token) {
        return tokens.get(token);
    }

    /** As it is written. */
    String text(int token) {
        return texts.get(token);
    }

    boolean is(int token, Lexeme.Role role) {
        return tokens.get(token).is(role);
    }

    boolean isSign(int token, String sign) {
        return tokens.get(token).kind() == Lexeme.Kind.SIGN && texts.get(token).equals(sign);
    }

    /** What stands before a token, or at the number after the last one, before the end of the file. */
    Gap before(int token) {
        return gaps.get(token);
    }

    /** The bracket that closes the one that the token is. */
    int close(int token) {
        return closes[token];
    }

    /** Whether the token opens what may be spread over lines: members, or JSON. */
    boolean opensBlock(int token) {
        boolean json = is(token, Lexeme.Role.JSON) && (isSign(token, "{") || isSign(token, "["));
        return json || is(token, Lexeme.Role.OPENS);
    }

    /** Whether a line ends or a comment stands somewhere after the first and not after the last. */
    boolean isBroken(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (gaps.get(i).broken()) {
                return true;
            }
        }
        return false;
    }
}
